export interface HostileDocument {
  query: string;
  /** As JSON text. */
  variables?: string;
  /**
   * The expected result: the code of the refusal, or that it is answered; `invalid`: validation refuses it.
   */
  gives: 'QUERY_TOO_LARGE' | 'QUERY_TOO_EXPENSIVE' | 'invalid' | 'answered';
}

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Each fragment spreads the one before ten times. */
const bomb = (field: string, type: string, leaf: string): string =>
  `{ ${field} { ...F6 } } fragment F0 on ${type} { ${leaf} } ${times(
    6,
    (index) => `fragment F${index + 1} on ${type} { ${times(10, () => `...F${index}`)} }`,
  )}`;

/** Forty fragments, each spreading the next twice, one level deeper. */
const doubling = `{ provinces { ...F0 } } ${times(
  17,
  (index) =>
    `fragment F${index} on Province { successors { ...F${index + 1} } predecessors { ...F${index + 1} } }`,
)} fragment F17 on Province { id }`;

const nested = (levels: number): string => (levels === 0 ? 'id' : `successors { ${nested(levels - 1)} }`);

const pages = (levels: number): string =>
  levels === 0 ? 'id' : `subordinates(first: 200) { nodes { ${pages(levels - 1)} } }`;

const fourServices = 'name movements { title } units(first: 1) { totalCount } awardTally { total }';

/** Small requests that would cause the gateway a lot of work. */
export const hostileDocuments: Record<string, HostileDocument> = {
  'a bomb of fragments': { query: bomb('provinces', 'Province', 'id'), gives: 'QUERY_TOO_LARGE' },
  'fragments that double at every level': { query: doubling, gives: 'QUERY_TOO_LARGE' },
  'fragments in a circle': {
    query:
      '{ provinces { ...A } } fragment A on Province { ...B } fragment B on Province { successors { ...A } }',
    gives: 'invalid',
  },
  'a flood of aliases': {
    query: `{ ${times(500, (i) => `a${i}: provinces { id }`)} }`,
    gives: 'QUERY_TOO_LARGE',
  },
  'a flood of aliases within the limit, each a page': {
    query: `{ ${times(90, (i) => `a${i}: people(first: 200) { nodes { id appointments { post } } }`)} }`,
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'the same field two thousand times': {
    query: `{ ${times(2_000, () => 'provinces { id }')} }`,
    gives: 'invalid',
  },
  'a scalar nine thousand times': {
    query: `{ provinces { ${'id '.repeat(9_000)} } }`,
    gives: 'invalid',
  },
  'a scalar four thousand times': { query: `{ provinces { ${'id '.repeat(4_000)} } }`, gives: 'invalid' },
  'a hundred levels': { query: `{ provinces { ${nested(100)} } }`, gives: 'QUERY_TOO_LARGE' },
  'three thousand levels': { query: `{ provinces { ${nested(3_000)} } }`, gives: 'QUERY_TOO_LARGE' },
  'the levels that are allowed, of lists': {
    query: `{ provinces { ${nested(18)} } }`,
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'pages of pages of pages': {
    query: `{ units(first: 200) { nodes { ${pages(3)} } } }`,
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'pages of pages by a variable': {
    query: 'query ($n: Int!) { units(first: $n) { nodes { subordinates(first: $n) { nodes { id } } } } }',
    variables: '{"n":200}',
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'a page of two thousand million': {
    query: '{ people(first: 2147483647) { nodes { id } } }',
    gives: 'answered',
  },
  'entities of entities across services': {
    query:
      '{ provinces { figures { province { commendations { nodes { province { figures { value } } } } } } } }',
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'four services for each of a hundred names': {
    query: `{ ${times(100, (i) => `a${i}: province(code: "${i}") { ${fourServices} }`)} }`,
    gives: 'QUERY_TOO_LARGE',
  },
  'the schema again and again': {
    query: `{ ${times(50, (i) => `a${i}: __schema { types { name fields { name args { name } type { name } } } }`)} }`,
    gives: 'QUERY_TOO_EXPENSIVE',
  },
  'a schema in a schema': {
    query:
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    gives: 'invalid',
  },
  'a subscription, which no schema here has': { query: 'subscription { __typename }', gives: 'invalid' },
  'two hundred directives': {
    query: `{ provinces { ${times(200, () => 'id @include(if: true)')} } }`,
    gives: 'QUERY_TOO_LARGE',
  },
  'a literal of thousands of lists': {
    query: `{ people(search: ${'['.repeat(4_000)}${']'.repeat(4_000)}) { totalCount } }`,
    gives: 'QUERY_TOO_LARGE',
  },
  'a variable of a hundred thousand letters': {
    query: 'query ($search: String) { people(search: $search) { totalCount } }',
    variables: JSON.stringify({ search: 'đ%_\\'.repeat(25_000) }),
    gives: 'answered',
  },
  'a variable of ten thousand levels': {
    query: 'query ($search: String) { people(search: $search) { totalCount } }',
    variables: `{"search":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    gives: 'QUERY_TOO_LARGE',
  },
};
