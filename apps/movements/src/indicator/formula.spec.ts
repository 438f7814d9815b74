import { Qualifier, type Sum } from '@bien-cuong/domain';

import { noFormula, readFormula } from './formula';

const { EXACTLY, MORE_THAN } = Qualifier;

const values = new Map<string, Sum>([
  ['TEAMS', { value: 84, qualifier: EXACTLY }],
  ['MEMBERS', { value: 498, qualifier: MORE_THAN }],
  ['NOTHING', { value: 0, qualifier: EXACTLY }],
  ['UNKNOWN', { value: null, qualifier: null }],
]);

it.each([
  ['MEMBERS / TEAMS * 14', 83, MORE_THAN],
  ['100 * TEAMS / 40', 210, EXACTLY],
  ['(2 * TEAMS - 8) / 4', 40, EXACTLY],
  ['TEAMS * 0.1 + 0.2', 8.6, EXACTLY],
  ['(MEMBERS - TEAMS) / TEAMS * 84', 414, MORE_THAN],
  ['TEAMS / NOTHING', null, null],
  ['TEAMS / MEMBERS', null, null],
  ['TEAMS + UNKNOWN', null, null],
  ['TEAMS', 84, EXACTLY],
])('calculates %s', (text, value, qualifier) => {
  expect(readFormula(text).calculate(values)).toEqual({ value, qualifier });
});

it('names the indicators that it is made of, each once', () => {
  expect(readFormula('100 * TEAMS / (TEAMS + MEMBERS)').codes).toEqual(['TEAMS', 'MEMBERS']);
});

it.each([
  ['', /cannot be read/],
  ['TEAMS +', /cannot be read/],
  ['TEAMS > 3', /cannot be read/],
  ['TEAMS ? 1 : 2', /cannot be read/],
  ['"TEAMS"', /cannot be read/],
  ['size(TEAMS)', /cannot be read/],
  ['TEAMS.matches("(a+)+")', /cannot be read/],
  ['[TEAMS].map(x, x)', /cannot be read/],
  ['TEAMS.constructor', /cannot be read/],
  ['TEAMS["constructor"]', /cannot be read/],
  ['{"a": TEAMS}', /cannot be read/],
  ['TEAMS % 2', /cannot be read/],
  ['true', /cannot be read/],
  ['100', /at least one indicator/],
  ['1 / 3 * TEAMS', /two numbers/],
  ['TEAMS * -1', /subtract/],
])('is none: %s', (text, why) => {
  expect(noFormula(text)?.en).toMatch(why);
});

it('has its limits', () => {
  expect(noFormula(Array(200).fill('TEAMS').join(' + '))?.en).toMatch(/cannot be read/);
});
