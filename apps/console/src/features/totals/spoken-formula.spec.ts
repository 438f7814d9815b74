import { spokenFormula } from './spoken-formula';

const names = new Map([
  ['HELPED', 'Hộ được giúp đỡ'],
  ['POOR_2', 'Hộ nghèo'],
]);

it.each([
  ['100 * HELPED / POOR_2', '100 × “Hộ được giúp đỡ” / “Hộ nghèo”'],
  ['(POOR_2 - HELPED) * 0.5', '(“Hộ nghèo” − “Hộ được giúp đỡ”) × 0.5'],
  ['HELPED / NOBODY', '“Hộ được giúp đỡ” / “NOBODY”'],
])('reads %s', (formula, spoken) => {
  expect(spokenFormula(formula, names)).toBe(spoken);
});
