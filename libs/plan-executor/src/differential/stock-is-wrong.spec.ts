import { Comparison } from './comparison/run';
import { compiledSides } from './comparison/compiled-side';
import { type Outcome, stockSide } from './comparison/side';
import { hash } from './random';
import { MemorySubgraph } from './subgraphs/memory-subgraph';
import { behaviours, type World } from './subgraphs/world';
import { abstracts } from './supergraphs/abstracts';
import { fields } from './supergraphs/fields';
import { composed, type SubgraphSchemas } from './supergraphs/supergraph';

/** A world without nulls, whose subgraphs fail as often as given. */
const world = (seed: number, failing = 0): World => ({
  seed,
  shares: { empty: 0, missing: 0, failing, outage: 0, lie: 0 },
});

const search: SubgraphSchemas = {
  a: `type Query { owner: User! hits: [Hit!]! } union Hit = User | Note type Note { text: String! }
    type User @key(fields: "id") { id: ID! }`,
  b: `type User @key(fields: "id") { id: ID! name: String }`,
};

async function compared(schemas: SubgraphSchemas, query: string, inWorld: World, variables = {}) {
  const supergraph = composed('one', schemas);
  const comparison = new Comparison(supergraph, await stockSide(supergraph), await compiledSides(supergraph));
  try {
    return await comparison.compare({ query, operationName: undefined, variables }, inWorld);
  } finally {
    await comparison.stop();
  }
}

const answerOf = (outcome: Outcome) => ('answer' in outcome ? outcome.answer : undefined);

// GraphQL specification, 6.3.2 CollectFields: a fragment applies when the object's type fits, wherever the
// fragment is.
it('keeps a fragment on an object type within one on a union, which stock drops', async () => {
  const query = '{ owner { ... on Hit { ... on User { id } } } }';
  const { stock, ours, explanation } = await compared(search, query, world(1));
  expect(answerOf(stock)).toEqual({ data: { owner: {} } });
  expect(answerOf(ours)).toEqual({ data: { owner: { id: expect.stringMatching(/^User\/id\/\d$/) } } });
  expect(explanation).toBe('stock lost a fragment');
});

const nested = `query Generated($v9: Boolean!) {
  labelled {
    ... on Labelled {
      ... on Labelled {
        ... on Labelled {
          ... on Labelled {
            ... on Thing {
              own6: id
              own7: id
            }
          }
        }
        ... {
          ...F7
          ... {
            ... on Thing {
              own10: id
              own11: id
            }
          }
          ... on Labelled {
            ... {
              own12: __typename
            }
          }
          ... on Labelled {
            ... on Labelled {
              x8: __typename
            }
            ... {
              a: __typename
            }
          }
        }
      }
    }
    ... on Bag {
      own13: id
      ... on Labelled {
        ... on Thing {
          own14: id
        }
        ... {
          ... on Labelled {
            ... on Bag @include(if: $v9) {
              label
            }
          }
          own16: __typename
        }
      }
    }
    own17: __typename
  }
}

fragment F7 on Bag {
  b: id
}`;

// The same mistake beside a null: with its shaping corrected, the stock executor names the type of the object
// in its message about the null.
it('keeps a fragment on an object type, whatever type the message about a null beside it names', async () => {
  const shares = behaviours.find(({ name }) => name === 'lies')?.shares;
  if (!shares) throw new Error('No behaviour is called lies');
  const lies = { seed: hash('world', 4_208_235_396), shares };
  const { stock, ours, explanation } = await compared(abstracts['types in conflict'] ?? {}, nested, lies, {
    v9: false,
  });
  expect(answerOf(stock)?.data).toMatchObject({ labelled: [null, { own12: 'Box' }, null] });
  expect(answerOf(ours)?.data).toMatchObject({ labelled: [null, { own12: 'Box' }, { own12: 'Box' }] });
  expect(explanation).toBe('stock lost a fragment');
});

// 7.1.2 Errors: the path leads to the field that failed. Notes are not sent to b, but the stock executor
// counts them.
it('places an error at the entity that failed, where stock counts objects that were not sent', async () => {
  const query = '{ hits { __typename ... on User { name } } }';
  const { stock, ours, explanation } = await compared(search, query, world(2775, 0.3));
  expect(answerOf(ours)?.data).toEqual(answerOf(stock)?.data);
  expect(answerOf(ours)?.data).toMatchObject({ hits: [{}, { name: 'text 1t12ylt' }, { name: null }] });
  expect(answerOf(stock)?.errors?.map(({ path }) => path)).toEqual([['hits', 1, 'name']]);
  expect(answerOf(ours)?.errors?.map(({ path }) => path)).toEqual([['hits', 2, 'name']]);
  expect(explanation).toBe('stock misplaced an error');
});

// 6.4.1 CoerceArgumentValues: `label` requires `name(language: "vi")`, whatever else the client selects. The
// stock planner fetches `name` only once; the repaired one, which both executors use, does not.
it('gives a required field its own arguments, whatever the client asks', async () => {
  const graph = fields['requires with arguments'] ?? {};
  const alone = await compared(graph, '{ product { label } }', world(4));
  const together = await compared(graph, '{ product { name(language: "en") label } }', world(4));
  const label = ({ stock }: typeof alone) =>
    (answerOf(stock)?.data as { product: { label: string } }).product.label;
  expect(label(together)).toBe(label(alone));
  expect([alone.difference, together.difference]).toEqual([undefined, undefined]);
});

// Federation, @requires: the required fields must be sent, in lists of lists, too.
it('sends required objects in lists of lists, where stock sends nulls', async () => {
  const graph: SubgraphSchemas = {
    a: `type Query { board: Board! } type Board @key(fields: "id") { id: ID! rows: [[Cell!]!]! } type Cell { value: Int! }`,
    b: `type Board @key(fields: "id") { id: ID! rows: [[Cell!]!]! @external sum: Int @requires(fields: "rows { value }") }
      type Cell @external { value: Int! }`,
  };
  const asked = jest.spyOn(MemorySubgraph.prototype, 'answer');
  await compared(graph, '{ board { sum } }', world(4));
  const rows = asked.mock.calls.flatMap(([{ variables }]) =>
    ((variables['representations'] as { rows: unknown }[] | undefined) ?? []).map((sent) => sent.rows),
  );
  asked.mockRestore();
  expect(rows.slice(0, 2)).toEqual([
    [null, null],
    [
      [{ value: 601 }, { value: 959 }],
      [{ value: 526 }, { value: 250 }, { value: 541 }],
    ],
  ]);
});
