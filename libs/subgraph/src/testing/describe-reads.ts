import type { SubgraphDefinition } from '../serve/subgraph';
import { type ComparedPages, comparePages } from './compare-pages';
import { countStatements, type Rows, type StatementCounts } from './count-statements';

interface Disposable {
  url: string;
  drop(): Promise<void>;
}

/**
 * The spec for every subgraph's reads: each root field, and all entities of a type together, take one
 * statement, however many rows there are and whatever is selected. It walks the schema, so new fields are
 * covered without being named here.
 */
export function describeReads(
  definition: SubgraphDefinition,
  create: () => Promise<Disposable>,
  rows: Rows,
): void {
  describe(`the reads of ${definition.database.name}`, () => {
    let database: Disposable;
    let found: StatementCounts;
    let pages: ComparedPages[];

    beforeAll(async () => {
      database = await create();
      found = await countStatements(definition, database.url, rows);
      pages = await comparePages(definition, database.url, rows);
    });

    afterAll(() => database.drop());

    it('take one statement for every path into the schema, with few rows and with many', () => {
      const taken = (start: string) => rows.computed?.[start.replace('Query.', '')] ?? 1;
      expect(found.counted).toEqual(
        found.counted.map(({ start }) => ({ start, few: taken(start), many: taken(start) })),
      );
    });

    it('end a page at the same row whatever is selected', () => {
      expect(pages.filter(({ goesOn }) => goesOn)).not.toEqual([]);
      for (const { connection, all, parts } of pages)
        for (const { asked, answered } of parts)
          expect({ connection, asked, answer: all }).toMatchObject({ connection, asked, answer: answered });
    });

    it('go on after a cursor in every order', () => {
      for (const { connection, orders } of pages)
        for (const { orderBy, second, next } of orders)
          expect({ connection, orderBy, next }).toEqual({ connection, orderBy, next: second });
    });

    it('were counted for every list, and with several times more rows', () => {
      expect(found.unreached).toEqual([]);
      expect(found.lengths.many).toBeGreaterThan(3 * found.lengths.few);
    });
  });
}
