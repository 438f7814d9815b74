import { isRefused, nameOf, tellsOfRefusal } from './refused';

const error = (code: string) => ({ message: 'no', extensions: { code } });

it.each([
  ['FORBIDDEN', true],
  ['QUERY_TOO_EXPENSIVE', true],
  ['BAD_USER_INPUT', true],
  ['SUBGRAPH_UNAVAILABLE', false],
  ['INTERNAL_SERVER_ERROR', false],
  ['NOT_CONFIRMED', false],
  ['IDENTITY_UNAVAILABLE', false],
])('distinguishes refusals (%s) from failures', (code, refused) => {
  const errors = [error('TIMEOUT'), error(code)];
  const answer = JSON.stringify({ data: null, errors });
  expect([isRefused(errors), tellsOfRefusal(answer), tellsOfRefusal(Buffer.from(answer))]).toEqual(
    Array(3).fill(refused),
  );
});

it('does not mistake data for an error', () => {
  expect(isRefused([])).toBe(false);
  expect(tellsOfRefusal('{"data":{"province":{"code":"FORBIDDEN"}}}')).toBe(false);
  expect(
    tellsOfRefusal(JSON.stringify({ data: { text: JSON.stringify({ errors: [error('FORBIDDEN')] }) } })),
  ).toBe(false);
});

it.each([
  ['query Figures { a }', 'Figures'],
  ['# of a year\nquery Figures($on: Date) { a }', 'Figures'],
  ['fragment F on Province { name } query Figures @live { a }', 'Figures'],
  ['{ query { mutation } }', ''],
  [undefined, ''],
])('finds the name of an operation in %j', (document, name) => expect(nameOf(document)).toBe(name));
