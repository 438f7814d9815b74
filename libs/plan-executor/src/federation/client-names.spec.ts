import { both, BothExecutors } from '../testing/both-executors';

const person = { id: '7', name: 'An', code: 'A1', age: 0 };

describe('an alias that is the name of a field the planner asks for', () => {
  const people = new BothExecutors({
    people: {
      sdl: `type Query { person: Person people: [[Person]] }
        type Person @key(fields: "id") @key(fields: "code") { id: ID! code: String! name: String age: Int called(as: String): String }`,
      resolvers: {
        Query: { person: () => person, people: () => [[person, null]] },
        Person: {
          __resolveReference: () => person,
          called: (_: unknown, given: { as: string | null }) => given.as ?? 'nothing',
        },
      },
    },
    notes: {
      sdl: `type Person @key(fields: "id") { id: ID! age: Int @external called(as: String): String @external
        note: String @requires(fields: "age called(as: \\"x\\")") friends: [Person!]! }`,
      resolvers: {
        Person: {
          __resolveReference: (given: unknown) => given,
          note: (given: Record<string, unknown>) =>
            JSON.stringify(['id', 'age', 'called'].map((name) => given[name])),
          friends: ({ id }: { id: string }) => [{ id }],
        },
      },
    },
  });
  const note = '["7",0,"x"]';

  it.each([
    ['of a key', '{ person { id: name note } }', { person: { id: 'An', note } }],
    ['of a required field', '{ person { age: name note } }', { person: { age: 'An', note } }],
    [
      'of a required field with arguments',
      '{ person { called: code note } }',
      { person: { called: 'A1', note } },
    ],
    ['of the type', '{ person { __typename: name note } }', { person: { __typename: 'An', note } }],
    [
      'the other way about',
      '{ person { name: id id: name note } }',
      { person: { name: '7', id: 'An', note } },
    ],
    [
      'in lists, below other entities, in fragments',
      '{ people { ...F } } fragment F on Person { id: code friends { age: id id: name ... { note } } }',
      { people: [[{ id: 'A1', friends: [{ age: '7', id: 'An', note }] }, null]] },
    ],
    [
      'beside introspection that uses it too',
      '{ person { id: name note } __type(name: "Person") { id: name age: kind } }',
      { person: { id: 'An', note }, __type: { id: 'Person', age: 'OBJECT' } },
    ],
    [
      'that the planner would have chosen for it',
      '{ person { id: name id__asked1: code called__required1: id note } }',
      { person: { id: 'An', id__asked1: 'A1', called__required1: '7', note } },
    ],
  ])('%s does not take its place', async (_which, query, data) => {
    expect(await people.ask(query)).toEqual(both(data));
  });
});
