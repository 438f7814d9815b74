import { prepareDatabase } from '../serve/prepare';
import type { SubgraphDefinition } from '../serve/subgraph';
import { type BoxedSubgraph, openSubgraph } from './open-subgraph';

interface Disposable {
  url: string;
  /** Another database with the same contents. */
  copy(): Promise<Omit<Disposable, 'copy'>>;
  drop(): Promise<void>;
}

/**
 * A subgraph with its seeds, opened before the tests and closed after them. It may be used in tests and in hooks that stand
 * behind this call.
 * @param per whether all tests of the file share its database, or each test has its own
 */
export function subgraphForSpec(
  definition: SubgraphDefinition,
  create: () => Promise<Disposable>,
  per: 'file' | 'test' = 'file',
): BoxedSubgraph {
  let opened: BoxedSubgraph | undefined;
  let seeded: Disposable;
  const subgraph = (): BoxedSubgraph => {
    if (!opened) throw new Error('The subgraph is open in tests and hooks only.');
    return opened;
  };

  beforeAll(async () => {
    seeded = await create();
    if (per === 'file') opened = await openSubgraph(definition, seeded.url);
    else await prepareDatabase(definition, { url: seeded.url, withSeed: true });
  });

  afterAll(async () => {
    if (per === 'file') await opened?.close();
    await seeded.drop();
  });

  if (per === 'test') {
    let database: Omit<Disposable, 'copy'>;
    beforeEach(async () => {
      database = await seeded.copy();
      opened = await openSubgraph(definition, database.url);
    });
    afterEach(async () => {
      await opened?.close();
      await database.drop();
    });
  }

  return {
    get dataSource() {
      return subgraph().dataSource;
    },
    query: (...operation) => subgraph().query(...operation),
    close: () => subgraph().close(),
  };
}
