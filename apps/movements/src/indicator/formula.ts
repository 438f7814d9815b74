import { InvalidInput, Quantity, type Sum, type Text } from '@bien-cuong/domain';
import { type ASTNode, type ASTOperator, Environment } from '@marcbachmann/cel-js';

const NO_FORMULA: Text = {
  vi: 'Không đọc được công thức. Hãy viết mã chỉ tiêu, số, dấu + - * / và ngoặc, ví dụ 100 * A / B.',
  en: 'The formula cannot be read. Write codes of indicators, numbers, + - * / and brackets, such as 100 * A / B.',
};
const NUMBERS_ALONE: Text = {
  vi: 'Công thức không tính hai số với nhau: hãy viết thẳng kết quả.',
  en: 'A formula does not calculate with two numbers: write the result.',
};
const NO_INDICATOR: Text = {
  vi: 'Công thức phải có mã của ít nhất một chỉ tiêu.',
  en: 'A formula needs the code of at least one indicator.',
};
const NEGATIVE: Text = {
  vi: 'Công thức không có số âm: hãy trừ.',
  en: 'A formula has no numbers below nothing: subtract instead.',
};

/** How an indicator is calculated from others. */
export interface Formula {
  /** The codes of the indicators that it is made of, each once. */
  codes: readonly string[];
  /** @param values of all its codes; one that is not known leaves the result unknown */
  calculate: (values: ReadonlyMap<string, Sum>) => Sum;
}

const ARITHMETIC: readonly ASTOperator[] = ['+', '-', '*', '/'];

/**
 * Quantities are calculated with one another and with plain numbers. The language knows no other types here, no functions
 * and no macros that a formula could reach: its tree is looked at before.
 */
const language = new Environment({
  limits: { maxAstNodes: 100, maxDepth: 20, maxListElements: 0 },
}).registerType('Quantity', Quantity);

const operations = {
  '+': (one: Quantity, other: Quantity) => one.plus(other),
  '-': (one: Quantity, other: Quantity) => one.minus(other),
  '*': (one: Quantity, other: Quantity) => one.times(other),
  '/': (one: Quantity, other: Quantity) => one.over(other),
};

for (const [sign, operation] of Object.entries(operations)) {
  language.registerOperator(`Quantity ${sign} Quantity: Quantity`, operation);
  for (const type of ['int', 'double']) {
    const exactly = (value: bigint | number) => Quantity.exactly(String(value));
    language.registerOperator(`Quantity ${sign} ${type}: Quantity`, (one: Quantity, other: bigint) =>
      operation(one, exactly(other)),
    );
    language.registerOperator(`${type} ${sign} Quantity: Quantity`, (one: bigint, other: Quantity) =>
      operation(exactly(one), other),
    );
  }
}

/**
 * Reads a formula of codes of indicators, numbers, the four operations and brackets.
 * @throws InvalidInput of the argument `formula` when it is none
 */
export function readFormula(text: string): Formula {
  const codes = [...new Set(codesIn(treeOf(text)))];
  if (codes.length === 0) throw new InvalidInput(NO_INDICATOR, 'formula');
  const calculator = language.clone();
  for (const code of codes) calculator.registerVariable(code, 'Quantity');
  const calculate = calculator.parse(text);
  return {
    codes,
    calculate: (values) => {
      const nothing = { value: null, qualifier: null };
      const context = codes.map((code) => [code, Quantity.of(values.get(code) ?? nothing)] as const);
      return (calculate(Object.fromEntries(context)) as Quantity).sum;
    },
  };
}

/** Why a text is no formula; undefined when it is one. */
export function noFormula(text: string): Text | undefined {
  try {
    readFormula(text);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return error.text;
    throw error;
  }
}

function treeOf(text: string): ASTNode {
  try {
    return language.parse(text).ast;
  } catch {
    throw new InvalidInput(NO_FORMULA, 'formula');
  }
}

function codesIn(node: ASTNode): string[] {
  if (node.op === 'id') return [node.args];
  if (node.op === 'value') {
    if (typeof node.args === 'number' || typeof node.args === 'bigint') return [];
    throw new InvalidInput(NO_FORMULA, 'formula');
  }
  if (node.op === '-_') throw new InvalidInput(NEGATIVE, 'formula');
  if (!ARITHMETIC.includes(node.op)) throw new InvalidInput(NO_FORMULA, 'formula');
  const [one, other] = node.args as readonly [ASTNode, ASTNode];
  const found = [codesIn(one), codesIn(other)];
  if (found.every((codes) => codes.length === 0)) throw new InvalidInput(NUMBERS_ALONE, 'formula');
  return found.flat();
}
