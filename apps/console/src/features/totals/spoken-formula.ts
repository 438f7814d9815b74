/** A formula as it is read: the names of indicators in the place of their codes, signs as in print. */
export const spokenFormula = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula
    .replaceAll('*', '×')
    .replaceAll('-', '−')
    .replaceAll(/[A-Za-z_]\w*/g, (code) => `“${names.get(code) ?? code}”`);
