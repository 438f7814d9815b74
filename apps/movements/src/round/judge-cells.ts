import { DomainError, InvalidInput, NotFound } from '@bien-cuong/domain';
import { cellReader } from '@bien-cuong/subgraph';

import type { Judge } from '../indicator/figure-bounds';
import { outsideBounds } from '../indicator/within-its-indicator';
import { CELL_FIELDS, type CellContent, isSame, NOT_ASKED, TWICE } from './cell-fields';
import { CellOutcome, type ImportedCellInput } from './judged-cells';
import type { RecordedCell } from './saved-cells';

const readers = {
  value: cellReader(CELL_FIELDS.value, 'FormCell'),
  qualifier: cellReader(CELL_FIELDS.qualifier, 'FormCell'),
};

/** What a form has and asks for where a cell is to be written. */
export interface AskedCell {
  code: string;
  recorded: RecordedCell;
  judge: Judge | undefined;
}

/** What becomes of a cell, before it is written. */
export interface CellVerdict {
  /** From 1. */
  place: number;
  outcome: CellOutcome;
  refusals: DomainError[];
  /** What is recorded, and what would be; undefined where the form does not ask for it, or it cannot be read. */
  recorded?: RecordedCell;
  given?: CellContent & { indicatorId: string };
}

/** Judges cells as texts, each by itself and beside the others: what is refused of one is told of all. */
export function judgeCells(sent: readonly ImportedCellInput[], asked: readonly AskedCell[]): CellVerdict[] {
  const byName = new Map(
    asked.flatMap((cell) => [
      [cell.recorded.indicatorId, cell] as const,
      [cell.code.toLowerCase(), cell] as const,
    ]),
  );
  const taken = new Set<AskedCell>();
  return sent.map((cell, index) => {
    const place = index + 1;
    const of = byName.get(cell.indicator.trim().toLowerCase());
    if (!of) return refused(place, [new NotFound(NOT_ASKED, 'indicator')]);
    const isTwice = taken.has(of);
    taken.add(of);
    if (isTwice) return { ...refused(place, [new InvalidInput(TWICE, 'indicator')]), recorded: of.recorded };
    return { ...judged(cell, of), place, recorded: of.recorded };
  });
}

const refused = (place: number, refusals: DomainError[]): CellVerdict => ({
  place,
  outcome: CellOutcome.REFUSED,
  refusals,
});

function judged(cell: ImportedCellInput, { recorded, judge }: AskedCell): Omit<CellVerdict, 'place'> {
  const { content, refusals } = readContent(cell, recorded);
  const outside = judge && content.value !== null ? outsideBounds(judge, content.value) : undefined;
  if (outside) refusals.push(new InvalidInput(outside, 'value'));
  const given = { ...content, indicatorId: recorded.indicatorId };
  if (refusals.length > 0) return { outcome: CellOutcome.REFUSED, refusals };
  if (isSame(content, recorded)) return { outcome: CellOutcome.SAME, refusals, given };
  const isStale = cell.version != null && cell.version !== recorded.version;
  return { outcome: isStale ? CellOutcome.CONFLICT : CellOutcome.CHANGED, refusals, given };
}

/** Reads what is given of a cell; what is left out stays as it is recorded. */
function readContent(cell: ImportedCellInput, { value, qualifier, comment }: RecordedCell) {
  const content: CellContent = { value, qualifier, comment };
  const refusals: DomainError[] = [];
  const read = (field: keyof CellContent, into: (text: string) => void) => {
    const text = cell[field]?.trim();
    if (text === undefined) return;
    try {
      into(text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push(error);
    }
  };
  read('value', (text) => {
    content.value = text === '' ? null : readValue(text);
  });
  read('qualifier', (text) => {
    content.qualifier = (text === '' ? 'EXACTLY' : readers.qualifier(text, 'qualifier')) as never;
  });
  read('comment', (text) => {
    content.comment = CELL_FIELDS.comment.read(text, 'comment');
  });
  return { content, refusals };
}

const readValue = (text: string): number | null =>
  CELL_FIELDS.value.read(readers.value(text, 'value') as number, 'value');
