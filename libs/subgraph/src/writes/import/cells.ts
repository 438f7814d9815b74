import { type FieldFacts, foldText, InvalidInput, type Text } from '@bien-cuong/domain';

import { EDTF, LocalDate, UUID } from '../../types/scalars';
import type { KeptField } from '../register/kept-field';

const NUMBER: Text = { vi: 'Hãy nhập số, ví dụ 1250 hoặc 12.5.', en: 'Give a number, such as 1250 or 12.5.' };
const DAY: Text = { vi: 'Hãy nhập ngày, ví dụ 2024-03-03.', en: 'Give a day, such as 2024-03-03.' };
const TIME: Text = {
  vi: 'Hãy nhập năm, tháng, ngày hoặc giai đoạn, ví dụ 2024, 2024-03 hoặc 2009/2019.',
  en: 'Give a year, month, day or period, such as 2024, 2024-03 or 2009/2019.',
};
const YES_OR_NO: Text = { vi: 'Hãy nhập “có” hoặc “không”.', en: 'Give “yes” or “no”.' };
const NO_SUCH: Text = {
  vi: 'Không tìm thấy, hoặc có nhiều đối tượng cùng tên. Hãy ghi đúng tên hoặc mã, hay mã định danh của đối tượng.',
  en: 'Nothing, or more than one thing, is called so. Give its exact name or code, or its identity.',
};
const NOT_ABOVE: Text = {
  vi: 'Không tìm thấy, hoặc có nhiều đối tượng cùng tên. Hãy ghi đúng tên vào ngày ấy; đối tượng nằm trong chính danh sách này phải ở một dòng phía trên.',
  en: 'Nothing, or more than one thing, is called so. Give its exact name on that day; what is in this list itself must stand in a row above.',
};
const oneOf = (choices: readonly { label: Text }[]): Text => ({
  vi: `Hãy chọn một trong các giá trị: ${choices.map(({ label }) => label.vi).join('; ')}.`,
  en: `Give one of these: ${choices.map(({ label }) => label.en).join('; ')}.`,
});

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const YES = new Set(['có', 'yes', 'true', '1', 'x']);
const NO = new Set(['không', 'no', 'false', '0']);

type Facts = Pick<FieldFacts, 'kind' | 'choices' | 'several' | 'refersTo'>;

/** The field that a cell gives. */
type Given = Pick<KeptField<unknown>, 'refersTo'> & { facts: Facts };

/** Reads the text of one cell, which is not blank. */
type ReadCell = (cell: string, argument: string) => unknown;

const by =
  (scalar: { parseValue: (value: unknown) => unknown }, refusal: Text): ReadCell =>
  (cell, argument) => {
    try {
      return scalar.parseValue(cell);
    } catch {
      throw new InvalidInput(refusal, argument);
    }
  };

/** What stands in brackets after a word, which people leave out. */
const EXPLANATION = /\s*\([^)]*\)$/;

/** The choices by their values and words. A word without its explanation will do where it is that of one choice only. */
function choicesByWord(choices: NonNullable<Facts['choices']>): Map<string, string> {
  const called = (shorten: (word: string) => string) =>
    choices.flatMap(({ value, label }) =>
      [value, label.vi, label.en].map((word) => [foldText(shorten(word)), value] as const),
    );
  const short = called((word) => word.replace(EXPLANATION, ''));
  const isOnly = ([word, value]: (typeof short)[number]) =>
    short.every(([other, another]) => other !== word || another === value);
  return new Map([...short.filter(isOnly), ...called((word) => word)]);
}

const choiceOf = ({ choices = [], several }: Facts): ReadCell => {
  const known = choicesByWord(choices);
  const one: ReadCell = (cell, argument) => {
    const value = known.get(foldText(cell));
    if (value === undefined) throw new InvalidInput(oneOf(choices), argument);
    return value;
  };
  if (!several) return one;
  return (cell, argument) => cell.split(';').flatMap((each) => (each.trim() ? [one(each, argument)] : []));
};

/** How the cells of each kind of field are read; a text is what it is. */
const readers: Partial<Record<FieldFacts['kind'], (facts: Facts) => ReadCell>> = {
  number: () => (cell, argument) => {
    if (!PLAIN_NUMBER.test(cell)) throw new InvalidInput(NUMBER, argument);
    return Number(cell);
  },
  flag: () => (cell, argument) => {
    const word = cell.normalize().toLowerCase();
    if (!YES.has(word) && !NO.has(word)) throw new InvalidInput(YES_OR_NO, argument);
    return YES.has(word);
  },
  day: () => by(LocalDate, DAY),
  edtf: () => by(EDTF, TIME),
  choice: choiceOf,
};

/** A record that has a code for its identity is looked for by that when the row is judged. */
const referenceTo = (to: KeptField<unknown>['refersTo'], type: string): ReadCell =>
  to?.key === undefined ? by(UUID, to?.type === type ? NOT_ABOVE : NO_SUCH) : (cell) => cell;

/**
 * How the cells of a field are read: numbers with a decimal point, days and periods as in the API, choices by
 * their value or by their word in either language, references by identity.
 * @param type that of the records of the list
 * @throws InvalidInput, when it is called, with the argument
 */
export function cellReader({ facts, refersTo }: Given, type: string): ReadCell {
  if (facts.kind === 'reference') return referenceTo(refersTo, type);
  return readers[facts.kind]?.(facts) ?? ((cell) => cell);
}
