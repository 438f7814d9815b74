import { Conflict, InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import {
  type Author,
  number,
  type OwnProvinces,
  stepsOf,
  text,
  type WriteRequest,
} from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { formFlow, holdRound, ROUND_CLOSED } from './round-form.flow';
import { RoundForm } from './round-form.entity';
import type { CellConflict, FormCellInput, SavedCells } from './saved-cells';

export const formSteps = stepsOf(RoundForm, { ofProvince: 'provinceId', editable: formFlow.kept.editable });

type Steps = ReturnType<typeof formSteps>;

const NOT_ASKED: Text = {
  vi: 'Biểu này không có chỉ tiêu đó.',
  en: 'The form does not ask for this indicator.',
};
const TWICE: Text = { vi: 'Mục này đã có ở trên.', en: 'It is given twice.' };

const COUNT = number({ vi: 'Giá trị', en: 'Value' }, { least: 0 });
const COMMENT = text({ vi: 'Ghi chú', en: 'Comment' }, { longest: 1_000 });

type Given = Pick<CellConflict, 'indicatorId' | 'version' | 'value' | 'qualifier' | 'comment'>;

function readCell({ indicatorId, version, value, qualifier, comment }: FormCellInput, index: number): Given {
  const read = {
    value: value == null ? null : COUNT.read(value, `cells.${index}.value`),
    comment: comment == null ? null : COMMENT.read(comment, `cells.${index}.comment`),
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
  steps: Steps,
  { id, cells }: { id: string; cells: readonly FormCellInput[] },
  request: WriteRequest & { own: OwnProvinces | undefined },
): Promise<SavedCells> {
  const given = readCells(cells);
  return steps.operate<RoundForm, SavedCells>(
    {
      seen: { id, version: undefined },
      references: [],
      as: {},
      locks: (manager) => holdRound(id, manager),
      judge: async (record, manager) => {
        const form = record as unknown as RoundForm;
        steps.demandEditable(record);
        await demandOpen(form, manager);
        return form;
      },
      write: (_, manager) => write({ id, given, author: request.actor, manager }),
    },
    request,
  );
}

async function demandOpen({ roundId }: RoundForm, manager: EntityManager): Promise<void> {
  const open = await manager.query<unknown[]>(
    `SELECT FROM collection_round WHERE id = $1 AND status = 'OPEN'`,
    [roundId],
  );
  if (open.length === 0) throw new Conflict(ROUND_CLOSED, 'id');
}

interface Saving {
  id: string;
  given: readonly Given[];
  author: Author;
  manager: EntityManager;
}

/** The form is locked, so that those who save at once follow one another. */
async function write(saving: Saving): Promise<SavedCells> {
  const { id, given, manager } = saving;
  const recorded = new Map((await recordedOf(saving)).map((cell) => [cell.indicatorId, cell]));
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
  const written = await update(
    saving,
    changed.map(({ cell }) => cell),
  );
  return {
    version: await versionOf({ id, manager, raised: written.length > 0 }),
    saved: [...kept, ...written],
    conflicts: pairs
      .filter(({ cell, was, same }) => !same && cell.version !== was.version)
      .map(({ was }) => was),
  };
}

const isSame = (one: Given, other: Given): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.comment === other.comment;

const recordedOf = ({ id, given, manager }: Saving): Promise<CellConflict[]> =>
  manager.query(
    `SELECT indicator_id AS "indicatorId", version, value, qualifier, comment, changed_by AS by,
       to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
     FROM form_cell WHERE form_id = $1 AND indicator_id = ANY ($2::uuid[]) ORDER BY position`,
    [id, given.map(({ indicatorId }) => indicatorId)],
  );

async function update({ id, author, manager }: Saving, cells: readonly Given[]) {
  if (cells.length === 0) return [];
  const [written] = await manager.query<[{ indicatorId: string; version: number }[], number]>(
    `UPDATE form_cell c SET value = g.value, qualifier = g.qualifier, comment = g.comment, changed_by = $3, changed_at = now()
     FROM json_to_recordset($2::json) AS g ("indicatorId" uuid, value numeric, qualifier text, comment text)
     WHERE c.form_id = $1 AND c.indicator_id = g."indicatorId" RETURNING c.indicator_id AS "indicatorId", c.version`,
    [id, JSON.stringify(cells), author.subject ?? null],
  );
  return written;
}

async function versionOf(form: { id: string; manager: EntityManager; raised: boolean }): Promise<number> {
  const { id, manager, raised } = form;
  if (raised) await manager.query('UPDATE round_form SET version = version + 1 WHERE id = $1', [id]);
  const [{ version }] = await manager.query<[{ version: number }]>(
    'SELECT version FROM round_form WHERE id = $1',
    [id],
  );
  return version;
}
