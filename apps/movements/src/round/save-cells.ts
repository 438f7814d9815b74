import { InvalidInput, NotFound } from '@bien-cuong/domain';
import type { Author } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { CELL_FIELDS, type CellContent, isSame, NOT_ASKED, TWICE } from './cell-fields';
import { type FormRequest, type FormSteps, onOpenForm } from './open-form';
import type { FormCellInput, SavedCells } from './saved-cells';
import { recordedIn, writeCells } from './write-cells';

type Given = CellContent & Pick<FormCellInput, 'indicatorId' | 'version'>;

function readCell({ indicatorId, version, value, qualifier, comment }: FormCellInput, index: number): Given {
  const read = {
    value: value == null ? null : CELL_FIELDS.value.read(value, `cells.${index}.value`),
    comment: comment == null ? null : CELL_FIELDS.comment.read(comment, `cells.${index}.comment`),
  };
  return { indicatorId, version, qualifier, ...read };
}

function readCells(cells: readonly FormCellInput[]): Given[] {
  const given = cells.map(readCell);
  const ids = given.map(({ indicatorId }) => indicatorId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new InvalidInput(TWICE, `cells.${twice}.indicatorId`);
  return given;
}

/**
 * Saves the cells of a form that nobody has changed since they were seen, and tells of each of the others what is recorded.
 * A cell that is recorded as it is given was saved, whoever did it.
 */
export function saveCells(
  steps: FormSteps,
  { id, cells }: { id: string; cells: readonly FormCellInput[] },
  request: FormRequest,
): Promise<SavedCells> {
  const given = readCells(cells);
  return onOpenForm(steps, { id, request }, (_, manager) =>
    write({ id, given, author: request.actor, manager }),
  );
}

interface Saving {
  id: string;
  given: readonly Given[];
  author: Author;
  manager: EntityManager;
}

async function write({ id, given, author, manager }: Saving): Promise<SavedCells> {
  const recorded = new Map((await recordedIn(manager, id)).map((cell) => [cell.indicatorId, cell]));
  const stranger = given.findIndex(({ indicatorId }) => !recorded.has(indicatorId));
  if (stranger >= 0) throw new NotFound(NOT_ASKED, `cells.${stranger}.indicatorId`);
  const pairs = given.flatMap((cell) => {
    const was = recorded.get(cell.indicatorId);
    return was ? [{ cell, was, same: isSame(cell, was) }] : [];
  });
  const changed = pairs.filter(({ cell, was, same }) => !same && cell.version === was.version);
  const kept = pairs
    .filter(({ same }) => same)
    .map(({ was: { indicatorId, version } }) => ({ indicatorId, version }));
  const { written, version } = await writeCells(manager, {
    id,
    cells: changed.map(({ cell }) => cell),
    author,
  });
  return {
    version,
    saved: [...kept, ...written],
    conflicts: pairs
      .filter(({ cell, was, same }) => !same && cell.version !== was.version)
      .map(({ was }) => was),
  };
}
