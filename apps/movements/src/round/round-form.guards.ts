import { Conflict, InvalidInput, type Text } from '@bien-cuong/domain';
import type { Commanded } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { judgesOn } from '../indicator/figure-bounds';
import { outsideBounds } from '../indicator/within-its-indicator';
import { COMPARED, type ComparedCell } from './comparisons';
import { unusual } from './outliers';
import type { RoundForm } from './round-form.entity';

export type Asked = Pick<Commanded<RoundForm>, 'record' | 'manager'>;

/** The cells of a form, in the order of the questions, as they are compared. */
export async function cellsOf({ record, manager }: Asked): Promise<ComparedCell[]> {
  const [row] = await manager.query<[{ cells: ComparedCell[] | null }]>(
    `SELECT ${COMPARED} AS cells FROM round_form f WHERE f.id = $1`,
    [record.id],
  );
  return row.cells ?? [];
}

/** The name of a cell among the arguments, by which a form finds it. */
const argumentOf = ({ indicatorId }: ComparedCell): string => `cells.${indicatorId}`;

const missing = ({ name, nameEn }: ComparedCell): Text => ({
  vi: `Chưa nhập “${name}”, là chỉ tiêu bắt buộc.`,
  en: `“${nameEn ?? name}” is required and has no value yet.`,
});

/** Why a form is not complete: its cells are read once, and the first of the rules that one breaks is told. */
export async function completelyFilledIn(asked: Asked) {
  const cells = await cellsOf(asked);
  return unanswered(cells) ?? (await outsideItsBounds(cells, asked)) ?? unexplainedAmong(cells);
}

export const isUnanswered = ({ required, value }: ComparedCell): boolean => required && value === null;

function unanswered(cells: readonly ComparedCell[]) {
  const empty = cells.find(isUnanswered);
  return empty && new Conflict(missing(empty), argumentOf(empty));
}

async function outsideItsBounds(all: readonly ComparedCell[], asked: Asked) {
  const cells = all.filter(({ value }) => value !== null);
  const judges = await judgesOf(cells, asked);
  for (const cell of cells) {
    const judge = judges.get(cell.indicatorId);
    const outside = judge && outsideBounds(judge, Number(cell.value));
    if (outside) return new InvalidInput(outside, argumentOf(cell));
  }
  return undefined;
}

/** What judges the values of these cells, by their indicators. */
export async function judgesOf(cells: readonly ComparedCell[], { record, manager }: Asked) {
  const ids = cells.map(({ indicatorId }) => indicatorId);
  return judgesOn(manager, ids, await lastDayOf(record, manager));
}

async function lastDayOf({ roundId }: RoundForm, manager: EntityManager): Promise<string> {
  const [{ day }] = await manager.query<[{ day: string }]>(
    'SELECT period_to::text AS day FROM collection_round WHERE id = $1',
    [roundId],
  );
  return day;
}

const unexplained = ({ name, nameEn }: ComparedCell): Text => ({
  vi: `Giá trị của “${name}” khác thường. Nếu đúng, hãy ghi chú vì sao.`,
  en: `The value of “${nameEn ?? name}” is unusual. If it is right, say why in a comment.`,
});

function unexplainedAmong(cells: readonly ComparedCell[]) {
  const odd = cells.find((cell) => cell.comment === null && unusual(cell).length > 0);
  return odd && new Conflict(unexplained(odd), argumentOf(odd));
}
