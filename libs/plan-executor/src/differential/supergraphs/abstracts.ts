import type { SubgraphSchemas } from './supergraph';

/** Interfaces and unions: as entities, with entities as members, and inside entities. */
export const abstracts: Readonly<Record<string, SubgraphSchemas>> = {
  'interface of entities': {
    media: `type Query { media: [Media!]! medium: Media }
      interface Media { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
      type Movie implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
      type Song implements Media @key(fields: "id") { id: ID! title: String }`,
    reviews: `type Query { latest: [Reviewed] } interface Reviewed { stars: Int! similar: [Reviewed!] }
      type Book implements Reviewed @key(fields: "id") { id: ID! stars: Int! similar: [Reviewed!] quotes: [String!] }
      type Movie implements Reviewed @key(fields: "id") { id: ID! stars: Int! similar: [Reviewed!] }`,
  },
  'union of entities': {
    search: `type Query { search(text: String): [Hit] one: Hit! nested: [[Hit!]] }
      union Hit = User | Page | Note type User @key(fields: "id") { id: ID! } type Page @key(fields: "url") { url: String! } type Note { text: String! owner: User! }`,
    users: `type User @key(fields: "id") { id: ID! name: String! home: Page favourites: [Favourite!]! }
      type Page @key(fields: "url", resolvable: false) { url: String! } union Favourite = User | Page`,
    pages: `type Page @key(fields: "url") { url: String! title: String author: User } type User @key(fields: "id", resolvable: false) { id: ID! }`,
  },
  'abstract inside entities': {
    a: `type Query { homes: [Home!] } type Home @key(fields: "id") { id: ID! door: Door rooms: [Room!]! }
      interface Door { colour: String! } type Wooden implements Door { colour: String! tree: String } type Steel implements Door { colour: String! maker: Maker! }
      union Room = Kitchen | Bath type Kitchen { stove: String maker: Maker } type Bath { tub: Boolean! maker: Maker! }
      type Maker @key(fields: "id") { id: ID! }`,
    b: `type Maker @key(fields: "id") { id: ID! name: String! made: [Product!] } union Product = Chair | Table type Chair { legs: Int! } type Table { area: Float maker: Maker }`,
  },
  'interface object': {
    core: `type Query { items: [Item!]! item(id: ID!): Item } interface Item @key(fields: "id") { id: ID! name: String }
      type Tool implements Item @key(fields: "id") { id: ID! name: String sharp: Boolean! } type Toy implements Item @key(fields: "id") { id: ID! name: String age: Int }`,
    stock: `type Query { low: [Item!] shelf: Shelf } type Item @key(fields: "id") @interfaceObject { id: ID! count: Int! shelf: Shelf } type Shelf { label: String! items: [Item] }`,
    price: `type Item @key(fields: "id") @interfaceObject { id: ID! count: Int! @external price: Float total: Float @requires(fields: "count") }`,
  },
  'interface object with arguments': {
    core: `type Query { items: [Item!]! } interface Item @key(fields: "id") { id: ID! name(in: String): String }
      type Tool implements Item @key(fields: "id") { id: ID! name(in: String): String sharp: Boolean! } type Toy implements Item @key(fields: "id") { id: ID! name(in: String): String age: Int }`,
    stock: `type Item @key(fields: "id") @interfaceObject { id: ID! count(of: Int = 12): Int! }`,
    price: `type Item @key(fields: "id") @interfaceObject { id: ID! count(of: Int = 12): Int! @external name(in: String): String @external
      total: Float @requires(fields: "count(of: 1)") label: String @requires(fields: "name(in: \\"vi\\")") }`,
  },
  // Apollo's planner does not terminate (it throws a RangeError after seconds) where an interface object is
  // narrowed to a type, and a field selected there requires fields of the interface's own subgraph. So
  // `label` is not here.
  'interface object first, with arguments': {
    core: `type Query { items: [Item!]! } interface Item @key(fields: "id") { id: ID! name(in: String): String }
      type Tool implements Item @key(fields: "id") { id: ID! name(in: String): String sharp: Boolean! } type Toy implements Item @key(fields: "id") { id: ID! name(in: String): String age: Int }`,
    stock: `type Query { low: [Item!] } type Item @key(fields: "id") @interfaceObject { id: ID! count(of: Int = 12): Int! }`,
    price: `type Item @key(fields: "id") @interfaceObject { id: ID! count(of: Int = 12): Int! @external
      total: Float @requires(fields: "count(of: 1)") }`,
  },
  'types in conflict': {
    things: `type Query { things: [Thing!]! } interface Thing { id: ID! } type Box implements Thing @key(fields: "id") { id: ID! size: Int! mark(in: Int): Int }
      type Bag implements Thing @key(fields: "id") { id: ID! size: String mark(in: Int): [String] }`,
    labels: `type Query { labelled: [Labelled] } union Labelled = Box | Bag type Box @key(fields: "id") { id: ID! size: Int! @external mark(in: Int): Int @external label: String @requires(fields: "size") sign: Int @requires(fields: "mark(in: 1)") }
      type Bag @key(fields: "id") { id: ID! size: String @external mark(in: Int): [String] @external label: String @requires(fields: "size") sign: Int @requires(fields: "mark(in: 2)") }`,
  },
  'interfaces of interfaces': {
    a: `type Query { nodes: [Node!] named: Named } interface Node { id: ID! } interface Named implements Node { id: ID! name: String }
      type City implements Named & Node @key(fields: "id") { id: ID! name: String people: Int! twin: Named } type Road implements Node @key(fields: "id") { id: ID! length: Float }
      type River implements Named & Node @key(fields: "id") { id: ID! name: String flowsTo: Node }`,
    b: `interface Visited { visits: Int } type City implements Visited @key(fields: "id") { id: ID! visits: Int mayor: String! }
      type River implements Visited @key(fields: "id") { id: ID! visits: Int } type Query { visited: [Visited!] }`,
  },
  'union that differs': {
    a: `type Query { events: [Event!] next: Event @shareable } union Event = Talk | Party type Talk @key(fields: "id") { id: ID! title: String! }
      type Party @key(fields: "id") { id: ID! place: String }`,
    b: `type Query { next: Event @shareable archive: [Event] } union Event = Talk | Walk type Talk @key(fields: "id") { id: ID! length: Int! after: Event }
      type Walk { distance: Float! }`,
  },
};
