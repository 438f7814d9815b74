import type { SubgraphSchemas } from './supergraph';

/** Supergraphs whose schemas hide, merge, rename and import things. */
export const schemas: Readonly<Record<string, SubgraphSchemas>> = {
  inaccessible: {
    a: `type Query { users: [User!] hidden: Int @inaccessible secret: Secret @inaccessible state: State! found: Found viewed: [Viewable] }
      type User @key(fields: "id") { id: ID! @inaccessible name: String! state: State states: [State!] password: String @inaccessible }
      enum State { ON OFF SECRET @inaccessible } type Secret @inaccessible @shareable { code: Int } union Found = User | Secret
      interface Viewable { views: Int } type Film implements Viewable { views: Int! title: String } type Leak implements Viewable @inaccessible { views: Int }`,
    b: `type User @key(fields: "id") { id: ID! age(of: State, hidden: Int @inaccessible): Int! friends: [User] best: Found }
      enum State { ON OFF SECRET @inaccessible } type Secret @inaccessible { code: Int @shareable } union Found = User | Secret`,
  },
  'inputs and enums': {
    a: `type Query { find(filter: Filter!, order: [Order!] = [NAME]): [Row!]! @shareable one(row: RowInput = { id: "1", deep: { on: true } }, all: [RowInput!]): Row }
      input Filter { text: String level: Level min: Int = 1 onlyHere: Int } enum Level { LOW HIGH MIDDLE } enum Order { NAME AGE }
      input RowInput { id: ID! level: Level = HIGH deep: Deep also: [[Deep!]] } input Deep { on: Boolean! = false again: Deep free: JSON } scalar JSON
      type Row @key(fields: "id") { id: ID! kind: Kind! @shareable } enum Kind { A B }`,
    b: `type Query { find(filter: Filter!, order: [Order!] = [NAME], extra: Int): [Row!]! @shareable }
      input Filter { text: String level: Level min: Int = 1 } enum Level { LOW HIGH } enum Order { NAME AGE SIZE }
      type Row @key(fields: "id") { id: ID! level: [Kind] near(filter: Filter, by: Float = 1.5): [Row!] kind: Kind! @shareable } enum Kind { A B C }`,
  },
  mutations: {
    a: `type Query { carts: [Cart!] } type Mutation { create(input: CartInput!): Cart! remove(id: ID!): Boolean clear: [Cart] }
      input CartInput { name: String! lines: [LineInput!] } input LineInput { sku: ID! count: Int = 1 } type Cart @key(fields: "id") { id: ID! name: String! }`,
    b: `type Mutation { pay(id: ID!, amount: Float!): Payment fail: Int! } type Payment { id: ID! cart: Cart! ok: Boolean }
      type Cart @key(fields: "id") { id: ID! total: Float! payments: [Payment!] }`,
    c: `type Mutation { rename(id: ID!, to: String = "new"): Cart } type Cart @key(fields: "id") { id: ID! history(last: Int! = 3): [String!]! }`,
  },
  'renamed roots': {
    a: `schema { query: Reading mutation: Writing } type Reading { docs: [Doc!] } type Writing { write(text: String!): Doc! } type Doc @key(fields: "id") { id: ID! text: String reading: Reading }`,
    b: `schema { query: Questions mutation: Commands } type Questions { count: Int! recent: [Doc] } type Commands { erase(ids: [ID!]!): Int } type Doc @key(fields: "id") { id: ID! readers: [String] size: Int! }`,
  },
  scalars: {
    a: `scalar JSON scalar Date scalar Big @specifiedBy(url: "https://example.org/big") type Query { events(since: Date, match: JSON): [Event!]! anything: JSON must: JSON! bigs: [[Big!]!] }
      type Event @key(fields: "at") { at: Date! payload: JSON size: Big }`,
    b: `scalar JSON scalar Date type Event @key(fields: "at") { at: Date! notes(where: JSON = { a: [1, "b"] }): [JSON] last: Date hours: [Float!] flag: Boolean! }`,
    c: `scalar JSON scalar Date type Event @key(fields: "at") { at: Date! payload: JSON @external digest: String @requires(fields: "payload") }`,
  },
  'nothing may be null': {
    a: `type Query { root: Root! maybe: Root list: [Root!]! deep: [[Root!]!] } type Root @key(fields: "id") { id: ID! child: Leaf! children: [Leaf!]! other: Leaf }
      type Leaf @key(fields: "id") { id: ID! }`,
    b: `type Leaf @key(fields: "id") { id: ID! value: String! parent: Root! parents: [Root!]! perhaps: Int } type Root @key(fields: "id") { id: ID! must: Int! all: [Int!]! }`,
  },
  'many subgraphs': {
    a: `type Query { hub: Hub hubs: [Hub!]! } type Hub @key(fields: "id") { id: ID! a: Int }`,
    b: `type Hub @key(fields: "id") { id: ID! b: Spoke } type Spoke @key(fields: "id") { id: ID! }`,
    c: `type Hub @key(fields: "id") { id: ID! c: [Spoke!]! } type Spoke @key(fields: "id") { id: ID! length: Int }`,
    d: `type Hub @key(fields: "id") { id: ID! d(x: Int, y: [String!] = ["z"]): String } type Spoke @key(fields: "id") { id: ID! hub: Hub }`,
    e: `type Query { spokes: [[Spoke]] } type Spoke @key(fields: "id") { id: ID! hubs: [Hub] e: Boolean } type Hub @key(fields: "id") { id: ID! e: Float! }`,
  },
};
