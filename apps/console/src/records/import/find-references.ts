import type { ApolloClient } from '@apollo/client';
import { isUuid, identityText, parseEdtf, today } from '@bien-cuong/domain';
import { referenceSources } from '../references/reference-sources';
import type { Values } from '../values';
import type { ImportColumn } from './import-columns';

/** How many names are looked for at the same time. */
const AT_ONCE = 6;

/** What stands before the name of a unit of the first level. */
const KIND = /^(tỉnh|thành phố|tp\.?)\s+/i;

const plain = (text: string) => identityText(text.replace(KIND, ''));

interface Wanted {
  readonly type: string;
  readonly text: string;
  readonly on: string;
}

const keyOf = ({ type, text, on }: Wanted) => JSON.stringify([type, text, on]);

/** The day as of which a row means an entity: that of the first of these cells that has one, else today. */
function dayOf(column: ImportColumn, columns: readonly ImportColumn[], cells: readonly string[]): string {
  for (const field of column.on) {
    const text = cells[columns.findIndex(({ name }) => name === field)];
    if (!text) continue;
    try {
      const { to } = parseEdtf(text);
      if (to !== null) return to;
    } catch {
      // The service says what is wrong with it.
    }
  }
  return today();
}

/** The one record that is called so; undefined when there is none, or when several are. */
function named(found: readonly Values[], text: string): string | undefined {
  const isCalled = (one: Values) =>
    Object.entries(one).some(
      ([field, value]) =>
        field !== 'id' && field !== 'on' && typeof value === 'string' && plain(value) === plain(text),
    );
  const called = found.filter(isCalled);
  return called.length === 1 ? String(called[0]?.['id']) : undefined;
}

/**
 * Puts the identity of what is meant in place of its name or code, in all rows; what is not found, or not for certain,
 * stays as it is, and is refused by the service.
 * @param left types of which the service finds records by name itself
 */
export async function findReferences(
  client: ApolloClient,
  columns: readonly ImportColumn[],
  rows: readonly (readonly string[])[],
  left: readonly string[],
): Promise<string[][]> {
  const wantedIn = (cells: readonly string[], index: number): Wanted | undefined => {
    const column = columns[index];
    const text = cells[index] ?? '';
    const type = column?.fact.refersTo ?? '';
    if (!column || column.fact.kind !== 'reference' || text === '' || isUuid(text)) return undefined;
    if (left.includes(type)) return undefined;
    return { type, text, on: dayOf(column, columns, cells) };
  };
  const wanted = new Map<string, Wanted>();
  for (const cells of rows)
    cells.forEach((_, index) => {
      const one = wantedIn(cells, index);
      if (one) wanted.set(keyOf(one), one);
    });
  const found = await findAll(client, [...wanted.values()]);
  return rows.map((cells) =>
    cells.map((cell, index) => {
      const one = wantedIn(cells, index);
      return (one && found.get(keyOf(one))) ?? cell;
    }),
  );
}

async function findAll(client: ApolloClient, wanted: readonly Wanted[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const left = [...wanted];
  const worker = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { type, text, on } = one;
      const candidates = await referenceSources[type]?.find(client, { text: text.replace(KIND, ''), on });
      const id = named(candidates ?? [], text);
      if (id !== undefined) found.set(keyOf(one), id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}
