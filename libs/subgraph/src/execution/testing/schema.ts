import { buildSubgraphSchema } from '@apollo/subgraph';
import { InvalidInput } from '@bien-cuong/domain';
import { type GraphQLResolveInfo, parse } from 'graphql';

import { refuseByField } from '../../types/refuse-by-field';
import { EDTF, LocalDate, UUID } from '../../types/scalars';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])
  scalar UUID scalar LocalDate scalar EDTF
  enum Grade { FIRST SECOND }
  interface Named { name: String! }
  type Unit implements Named @key(fields: "id") {
    id: UUID! name: String! since: LocalDate period: EDTF grade: Grade people(first: Int = 2, names: [String!]): [Person!] @listSize(assumedSize: 200, slicingArguments: ["first"], requireOneSlicingArgument: false)
    strict: Strict nearest: Found told: String x_y: String pages(first: Int! = 2): Int
  }
  type Person implements Named @key(fields: "id") { id: UUID! name: String! unit: Unit! age: Int }
  type Strict { value: Int! later: Int! list: [Int!]! }
  union Found = Unit | Person
  input Filter { grade: Grade = SECOND names: [String!] nested: Filter }
  type Query {
    units(filter: Filter, ids: [UUID!]): [Unit!]! found: [Found]! named: [Named!]! echo(text: String = "vắng", on: LocalDate, period: EDTF): String
    fail(how: String!): String! broken: Unit strict: Strict!
  }
  type Mutation { rename(name: String!): Unit }
`);

export const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const units = ids.map((id, index) => ({
  __typename: 'Unit',
  id,
  name: `Đồn ${index + 1}`,
  since: '1959-03-03',
  period: { text: '2009/2019' },
  grade: index ? 'SECOND' : 'FIRST',
}));
const person = { __typename: 'Person', id: ids[0], name: 'An', age: null };
const later = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(resolve, value));
const asked = ({ fieldNodes, path }: GraphQLResolveInfo) =>
  `${String(path.key)}: ${fieldNodes.map((node) => node.selectionSet?.selections.length).join()}`;

const failures: Record<string, () => unknown> = {
  rule: () => new InvalidInput({ vi: 'Sai kỳ.', en: 'Wrong period.' }, 'period'),
  ours: () => new Error('password=secret'),
  text: () => 'only a text',
};
const throwing = (how: string) => {
  throw failures[how]?.();
};

const resolvers = {
  UUID,
  LocalDate,
  EDTF,
  Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Found: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Unit: {
    __resolveReference: ({ id }: { id: string }) => {
      if (id === 'broken') throwing('rule');
      return later(units.find((unit) => unit.id === id) ?? null);
    },
    people: (_: unknown, { first, names }: { first: number; names?: string[] }) =>
      later(Array.from({ length: first }, (_each, index) => ({ ...person, name: names?.[index] ?? 'An' }))),
    strict: ({ id }: { id: string }) => ({ value: id === ids[0] ? 1 : null, later: later(2), list: [1, 2] }),
    nearest: () => later(person),
    told: (_: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => asked(info),
    x_y: () => 'x',
    pages: (_: unknown, { first }: { first: number }) => first,
  },
  Person: { unit: () => units[1] },
  Query: {
    units: (_: unknown, { filter, ids: wanted }: { filter?: { grade?: string }; ids?: string[] }) =>
      units.filter(
        (unit) => (!filter?.grade || unit.grade === filter.grade) && (wanted?.includes(unit.id) ?? true),
      ),
    found: () => [units[0], later(person), null],
    named: () => [person, units[0]],
    echo: (_: unknown, args: object) => JSON.stringify(args),
    fail: (_: unknown, { how }: { how: string }) => throwing(how),
    broken: () => ({ id: 'no uuid', name: null }),
    strict: () => ({ value: 1, later: () => 7, list: [1, null] }),
  },
  Mutation: { rename: (_: unknown, { name }: { name: string }) => ({ ...units[0], name }) },
};

/** A subgraph with everything that two executors might treat differently. */
export const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
refuseByField(schema);
