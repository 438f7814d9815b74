import { levelsIn } from './document-nesting';

const mostTokens = 10_000;
const levels = (text: string) => levelsIn(text, mostTokens);

it.each([
  ['', 0],
  ['{ a }', 1],
  ['query Q($a: [[Int]] = [[1]]) { a(b: { c: [$a] }) { d } }', 4],
  ['{ a } query B { b { c } }', 2],
  ['{ a { ...F } } fragment F on A { b { c } }', 4],
  ['fragment F on A { b { c } } { a { ...F } }', 4],
  ['{ ...F a { b { ...F } } } fragment F on A { c ...G } fragment G on A { d }', 5],
  ['{ ... on A { ... { ...on } } }', 3],
  ['{ a(b: "{{{{ \\" {{{{", c: """{{{{""") # {{{{\n}', 2],
  ['query fragment { a } fragment fragment on A { b { c } } { ...fragment }', 3],
  ['{ fragment { query { a } } }', 3],
  ['{ ...Gone }', 1],
])('counts brackets within brackets, through fragments: %s', (text, expected) =>
  expect(levels(text)).toBe(expected),
);

it('counts fragments that form a cycle as a chain', () => {
  const rounds = (count: number) =>
    Array.from({ length: count }, (_, nth) => `fragment F${nth} on A { a { ...F${(nth + 1) % count} } }`);
  expect(levels(`{ ...F0 } ${rounds(3).join(' ')}`)).toBe(7);
  expect(levels(`{ ...F0 } ${rounds(500).join(' ')}`)).toBe(1_001);
  expect(levels('{ a } fragment F on A { ...F }')).toBe(2);
});

it('counts only the tokens that would be parsed', () => {
  const deep = '{a'.repeat(20_000);
  expect(levels(deep)).toBeGreaterThan(mostTokens / 2 - 10);
  expect(levels(`{ a ? ${deep}`)).toBe(1);
  expect(levels(`${'{ a } '.repeat(5_000)}${deep}`)).toBe(1);
  expect(levels('}}}}{a')).toBe(1);
});

it('is quick with documents made to be slow', () => {
  const chain = Array.from({ length: 1_200 }, (_, nth) => `fragment F${nth} on A { ...F${nth + 1} }`);
  expect(levels(`{ ...F0 } ${chain.join(' ')}`)).toBe(1_201);
  const bomb = Array.from(
    { length: 400 },
    (_, nth) => `fragment F${nth} on A { ...F${nth + 1} a { ...F${nth + 1} } }`,
  );
  expect(levels(`{ ...F0 } ${bomb.join(' ')}`)).toBeGreaterThan(500);
});
