import type { FieldFacts } from '@bien-cuong/domain';
import type { Sort } from '../../lib/sort';
import type { ListedKind, ListedRecord } from '../record-kind';
import type { Values } from '../values';
import { useCell } from './use-cell';

type Key = string | number;

const inVietnamese = new Intl.Collator('vi', { numeric: true });

/** Kinds of fields whose values are in order as they are recorded, not as they are said. */
const recorded: ReadonlySet<FieldFacts['kind']> = new Set(['number', 'day', 'edtf']);

/** Puts rows in the order of a column; those that have nothing in it come last, whichever way it is. */
export function useInOrder(kind: ListedKind, { column, order }: Sort) {
  const cell = useCell(kind);
  const fact = kind.known.find(({ name }) => name === column);
  return (rows: readonly ListedRecord[]): readonly ListedRecord[] => {
    if (!fact) return rows;
    const keyed = rows.map((row) => ({ row, key: keyOf(fact, row) ?? cell(fact, row) }));
    const given = keyed.filter(({ key }) => key !== '');
    const empty = keyed.filter(({ key }) => key === '');
    const inAscent = given.toSorted((a, b) => compare(a.key, b.key));
    return [...(order === 'descend' ? inAscent.reverse() : inAscent), ...empty].map(({ row }) => row);
  };
}

/** Undefined where what is said decides. */
function keyOf({ kind, name }: FieldFacts, row: ListedRecord): Key | undefined {
  if (!recorded.has(kind)) return undefined;
  return ((row as unknown as Values)[name] ?? '') as Key;
}

const compare = (a: Key, b: Key): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : inVietnamese.compare(String(a), String(b));
