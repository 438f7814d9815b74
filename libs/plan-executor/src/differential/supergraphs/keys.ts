import type { SubgraphSchemas } from './supergraph';

/** Supergraphs with keys of every kind. */
export const keys: Readonly<Record<string, SubgraphSchemas>> = {
  'one key': {
    users: `type Query { me: User  users(first: Int = 3): [User!]! }
      type User @key(fields: "id") { id: ID! name: String! email: String }`,
    reviews: `type Query { reviews: [Review!] }
      type User @key(fields: "id") { id: ID! reviews(limit: Int! = 5): [Review!]! rating: Float }
      type Review { id: ID! body: String author: User! likedBy: [User] }`,
  },
  'compound key': {
    stores: `type Query { shelves: [Shelf] shelf(id: ID!): Shelf }
      type Shelf @key(fields: "store number row") { store: ID! number: Int! row: String capacity: Int! }`,
    goods: `type Query { best: Shelf! }
      type Shelf @key(fields: "store number row") { store: ID! number: Int! row: String goods: [Good!]! first: Good }
      type Good { name: String! shelf: Shelf! }`,
  },
  'nested key': {
    staff: `type Query { employees: [Employee!]! }
      type Employee @key(fields: "organization { id } number") { organization: Organization! number: Int! name: String! }
      type Organization @key(fields: "id") { id: ID! }`,
    pay: `type Employee @key(fields: "organization { id } number") { organization: Organization! number: Int! salary: Float }
      type Organization @key(fields: "id") { id: ID! budget: Int! staff: [Employee!] }`,
    places: `type Query { organizations: [Organization] }
      type Organization @key(fields: "id") { id: ID! place: Place } type Place { city: String! country: String! }`,
  },
  'several keys': {
    a: `type Query { products: [Product!] } type Product @key(fields: "id") { id: ID! name: String }`,
    b: `type Query { bySku: [Product] } type Product @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! size: Int! }`,
    c: `type Query { topical: Product! } type Product @key(fields: "sku") @key(fields: "upc { code }") { sku: String! upc: Upc! weight: Float }
      type Upc @shareable { code: ID! }`,
    d: `type Product @key(fields: "upc { code }") { upc: Upc! origin: String! } type Upc @shareable { code: ID! }`,
  },
  'null keys': {
    a: `type Query { items: [Item] lists: [[Item]] } type Item @key(fields: "id") { id: ID name: String! }`,
    b: `type Item @key(fields: "id") { id: ID price: Int! tags: [String!]! maker: Maker }
      type Maker @key(fields: "code") { code: String }`,
    c: `type Maker @key(fields: "code") { code: String name: String! }`,
  },
  'non-resolvable keys': {
    orders: `type Query { orders: [Order!]! } type Order { id: ID! customer: Customer! items: [Item!]! }
      type Customer @key(fields: "id", resolvable: false) { id: ID! }
      type Item @key(fields: "sku", resolvable: false) { sku: ID! }`,
    customers: `type Query { customer: Customer } type Customer @key(fields: "id") { id: ID! name: String favourite: Item }
      type Item @key(fields: "sku", resolvable: false) { sku: ID! }`,
    items: `type Item @key(fields: "sku") { sku: ID! title: String! related: [Item!] }`,
  },
  'keys mixed': {
    owners: `type Query { owned: [Plot!] } type Plot @key(fields: "id") @key(fields: "code", resolvable: false) @key(fields: "sheet { north east }", resolvable: false) @key(fields: "id sheet { east map }", resolvable: false)
      { id: ID! code: ID! sheet: Sheet! owner(on: String): String } type Sheet @shareable { north: ID! east: ID! map: ID! }`,
    villages: `type Query { villages: [Village!]! } type Village @key(fields: "name") { name: String! plots: [Plot!]! }
      type Plot @key(fields: "sheet { north east }", resolvable: false) @key(fields: "id sheet { east map }") @key(fields: "code", resolvable: false) @key(fields: "id", resolvable: false)
      { id: ID! code: ID! sheet: Sheet! owner(on: String): String @external deed: String! @requires(fields: "owner(on: \\"2018\\")") heir: String @requires(fields: "owner") } type Sheet @shareable { north: ID! east: ID! map: ID! }`,
  },
  'lists of lists': {
    a: `type Query { grid: [[Cell!]!]! sparse: [[[Cell]]] matrix: [[Int!]] board: Board }
      type Board { rows: [[Cell]!] } type Cell @key(fields: "id") { id: ID! }`,
    b: `type Cell @key(fields: "id") { id: ID! value: Int! neighbours: [[Cell!]] owners: [Owner!]! }
      type Owner @key(fields: "id") { id: ID! }`,
    c: `type Owner @key(fields: "id") { id: ID! name: String! cells: [[Cell]!]! }
      type Cell @key(fields: "id") { id: ID! colour: String }`,
  },
};
