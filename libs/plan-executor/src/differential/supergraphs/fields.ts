import type { SubgraphSchemas } from './supergraph';

/** Supergraphs for the directives of fields, such as @requires and @provides. */
export const fields: Readonly<Record<string, SubgraphSchemas>> = {
  requires: {
    catalog: `type Query { products: [Product!]! } type Product @key(fields: "id") { id: ID! weight: Int price: Float size: Size }
      type Size { width: Int! height: Int }`,
    shipping: `type Query { shipments: [Product] }
      type Product @key(fields: "id") { id: ID! weight: Int @external price: Float @external size: Size @external
        estimate: Int @requires(fields: "weight price") volume: Float! @requires(fields: "size { width height }") box: Box }
      type Size @external { width: Int! height: Int } type Box { id: ID! product: Product! }`,
  },
  'requires with arguments': {
    catalog: `type Query { product: Product products: [Product] }
      type Product @key(fields: "id") { id: ID! price(currency: Currency! = USD): Float name(language: String): String tags(first: Int!): [String!] }
      enum Currency { USD EUR VND }`,
    tax: `type Product @key(fields: "id") { id: ID! price(currency: Currency! = USD): Float @external name(language: String): String @external tags(first: Int!): [String!] @external
        tax(rate: Float): Float @requires(fields: "price(currency: EUR)") label: String! @requires(fields: "name(language: \\"vi\\") tags(first: 2)") }
      enum Currency { USD EUR VND }`,
  },
  'requires with other arguments': {
    goods: `type Query { goods: [Good!] good: Good! } type Good @key(fields: "id") { id: ID! fare(in: String, days: Int = 1): Float kilos: Int parcel: Parcel parcels: [Parcel!]! }
      type Parcel { fare(in: String): Int! lines(first: Int! = 1): [String!] }`,
    tolls: `type Query { dear: [Good] } type Good @key(fields: "id") { id: ID! fare(in: String, days: Int = 1): Float @external kilos: Int @external parcel: Parcel @external parcels: [Parcel!]! @external
        dollars: String @requires(fields: "fare(in: \\"USD\\") kilos") euros: Int! @requires(fields: "fare(in: \\"EUR\\", days: 2)") usual: Float @requires(fields: "fare kilos")
        whole: String @requires(fields: "parcel { fare(in: \\"EUR\\") lines(first: 2) }") half: [Int] @requires(fields: "parcels { fare(in: \\"USD\\") }") lane: String! }
      type Parcel @external { fare(in: String): Int! lines(first: Int! = 1): [String!] }`,
  },
  'requires of entities with arguments': {
    posts: `type Query { posts: [Post!]! } type Post @key(fields: "id") { id: ID! title(short: Boolean = false): String }
      type Comment @key(fields: "id") { id: ID! text(in: String): String! }`,
    comments: `type Query { loud: [Comment!] } type Post @key(fields: "id") { id: ID! comments(first: Int!): [Comment!] }
      type Comment @key(fields: "id") { id: ID! post: Post! also(first: Int! = 2): [Post!] length: Int }`,
    spam: `type Post @key(fields: "id") { id: ID! title(short: Boolean = false): String @external comments(first: Int!): [Comment!] @external
        rank: Int @requires(fields: "comments(first: 3) { length }") sign: String! @requires(fields: "title(short: true)") }
      type Comment @key(fields: "id") { id: ID! text(in: String): String! @external length: Int @external echo: String @requires(fields: "text(in: \\"en\\")") shout: String @requires(fields: "text length") }`,
  },
  'requires in turn': {
    feed: `type Query { feed: [Post] } type Post @key(fields: "id") { id: ID! novice: Boolean! @external expert: Boolean! @requires(fields: "novice") } type Author @key(fields: "id") { id: ID! years(until: Int): Int! }`,
    authors: `type Post @key(fields: "id") { id: ID! author: Author! novice: Boolean! @requires(fields: "author { years(until: 2000) }") friend: Author }
      type Author @key(fields: "id") { id: ID! years(until: Int): Int! @external old: Boolean @requires(fields: "years") }`,
  },
  'requires chain': {
    a: `type Query { start: Node nodes: [Node!] } type Node @key(fields: "id") { id: ID! base: Int! }`,
    b: `type Node @key(fields: "id") { id: ID! base: Int! @external second: Int @requires(fields: "base") }`,
    c: `type Node @key(fields: "id") { id: ID! second: Int @external third: String! @requires(fields: "second") }`,
    d: `type Node @key(fields: "id") { id: ID! base: Int! @external third: String! @external last: [Int] @requires(fields: "third base") next: Node }`,
  },
  'nested requires': {
    a: `type Query { accounts: [Account!] }
      type Account @key(fields: "id") { id: ID! owner: Owner profile: Profile contacts: [Contact!] }
      interface Owner { name: String! } type Person implements Owner { name: String! age: Int } type Firm implements Owner { name: String! taxId: ID! }
      union Contact = Mail | Phone type Mail { address: String! } type Phone { number: String } type Profile { bio: String links: [Link!]! } type Link { url: String }`,
    b: `type Account @key(fields: "id") { id: ID! owner: Owner @external profile: Profile @external contacts: [Contact!] @external
        summary: String @requires(fields: "owner { name ... on Person { age } ... on Firm { taxId } } profile { bio links { url } }")
        reach: Int! @requires(fields: "contacts { ... on Mail { address } ... on Phone { number } }") }
      interface Owner { name: String! } type Person implements Owner @external { name: String! age: Int } type Firm implements Owner @external { name: String! taxId: ID! }
      union Contact = Mail | Phone type Mail @external { address: String! } type Phone @external { number: String }
      type Profile @external { bio: String links: [Link!]! } type Link @external { url: String }`,
  },
  provides: {
    posts: `type Query { posts: [Post!] pinned: Post @provides(fields: "author { name badge { text } }") }
      type Post @key(fields: "id") { id: ID! author: User @provides(fields: "name") editor: User }
      type User @key(fields: "id") { id: ID! name: String @external badge: Badge @external } type Badge { text: String @external }`,
    users: `type User @key(fields: "id") { id: ID! name: String @shareable email: String! badge: Badge @shareable }
      type Badge { text: String @shareable level: Int @shareable }`,
  },
  override: {
    legacy: `type Query { bills: [Bill!] } type Bill @key(fields: "id") { id: ID! amount: Int! note: String payer: Payer }
      type Payer @key(fields: "id") { id: ID! name: String! }`,
    modern: `type Bill @key(fields: "id") { id: ID! amount: Int! @override(from: "legacy") due: String note: String @override(from: "legacy", label: "percent(50)") }
      type Payer @key(fields: "id") { id: ID! name: String! @override(from: "legacy", label: "percent(100)") phone: String }`,
  },
  shareable: {
    a: `type Query { here: Position! @shareable spots: [Spot] } type Position @shareable { x: Int! y: Int! label: String }
      type Spot @key(fields: "id") { id: ID! position: Position @shareable kind: Kind } enum Kind { SMALL LARGE }`,
    b: `type Query { here: Position! @shareable } type Position @shareable { x: Int! y: Int! z: Int }
      type Spot @key(fields: "id") { id: ID! position: Position @shareable visits(by: [Kind!]): Int! @shareable } enum Kind { SMALL LARGE }`,
    c: `type Spot @key(fields: "id") { id: ID! visits(by: [Kind!]): Int! @shareable again: Spot } enum Kind { SMALL LARGE }`,
  },
  'names in conflict': {
    a: `type Query { things: [Thing!] } interface Thing { id: ID! value: Value! }
      type Plain implements Thing @key(fields: "id") { id: ID! value: Value! text: String! }
      type Fancy implements Thing @key(fields: "id") { id: ID! value: Value! text: Int } type Value { of: String also: [String] }`,
    b: `type Plain @key(fields: "id") { id: ID! extra: String! size: Int } type Fancy @key(fields: "id") { id: ID! extra: Int! size: Float }`,
  },
};
