import { both, BothExecutors } from '../testing/both-executors';

const boxes = [{ id: '1', weight: 3, price: 0 }];

describe('a field that requires what is asked on a condition', () => {
  const freight = new BothExecutors({
    boxes: {
      sdl: 'type Query { boxes: [Box!]! } type Box @key(fields: "id") { id: ID! weight: Int! price: Int }',
      resolvers: { Query: { boxes: () => boxes } },
    },
    tolls: {
      sdl: `type Box @key(fields: "id") { id: ID! weight: Int! @external price: Int @external
        toll: Int @requires(fields: "weight") tax: String! @requires(fields: "price") lane: String! }`,
      resolvers: {
        Box: {
          __resolveReference: (given: unknown) => given,
          toll: ({ weight }: { weight: number }) => 2 * weight,
          tax: ({ price }: { price: number }) => `none on ${price}`,
          lane: () => 'A',
        },
      },
    },
  });

  const query = 'query ($with: Boolean!) { boxes { lane toll @include(if: $with) tax } }';

  it.each([
    ['its neighbours when it is not asked for', query, false, { lane: 'A', tax: 'none on 0' }],
    ['itself and its neighbours when it is', query, true, { lane: 'A', toll: 6, tax: 'none on 0' }],
    [
      'its neighbours in another selection of their parent',
      'query ($with: Boolean!) { boxes { lane } ... on Query @include(if: $with) { boxes { toll } } }',
      false,
      { lane: 'A' },
    ],
    [
      'its neighbours when it is skipped for ever',
      'query ($with: Boolean!) { boxes { toll @skip(if: true) lane tax @include(if: $with) } }',
      false,
      { lane: 'A' },
    ],
  ])('does not take away %s', async (_what, text, given, expected) => {
    expect(await freight.ask(text, { with: given })).toEqual(both({ boxes: [expected] }));
  });

  it('may be the only selection, and be skipped', async () => {
    expect(await freight.ask('{ boxes { toll @include(if: false) } }')).toEqual(both({ boxes: [{}] }));
    expect(await freight.ask('{ boxes @skip(if: true) { toll } }')).toEqual(both({}));
  });
});
