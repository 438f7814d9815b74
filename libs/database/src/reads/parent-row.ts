import { Sql } from './sql';
import type { View } from './view';

/** The parent row has a different alias at every depth, because tables may be nested within themselves. */
export function scoped(piece: Sql, depth: number): Sql {
  if (!piece.texts.some((text) => text.includes('parent.'))) return piece;
  return new Sql(
    piece.texts.map((text) => text.replaceAll(/\bparent\./g, `parent${depth - 1}.`)),
    piece.values,
  );
}

/** SQL: a FROM item with the values that the rows below use of their parent. */
export function parentOf({ parent = {} }: View, below: readonly Sql[], depth: number): string {
  const used = namedIn(below, depth);
  const columns = Object.entries(parent).filter(([name]) => used.has(name));
  if (columns.length === 0) return '';
  const list = columns.map(([name, column]) => `${column} AS "${name}"`).join(', ');
  return ` CROSS JOIN LATERAL (SELECT ${list}) AS parent${depth}`;
}

const parentNames: RegExp[] = [];

/** The values that these pieces use of the row at a depth. */
function namedIn(pieces: readonly Sql[], depth: number): Set<string> {
  const pattern = (parentNames[depth] ??= new RegExp(`\\bparent${depth}\\."?(\\w+)`, 'g'));
  const found = new Set<string>();
  for (const { texts } of pieces) {
    for (const text of texts) for (const [, name = ''] of text.matchAll(pattern)) found.add(name);
  }
  return found;
}
