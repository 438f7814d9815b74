import { type Edtf, InvalidInput, type Text } from '@bien-cuong/domain';
import type { Rule } from '@bien-cuong/subgraph';

import { type Judge, judgeOn } from './figure-bounds';

const tooSmall = ({ name, nameEn, least }: Judge): Text => ({
  vi: `Chỉ tiêu “${name}” có giá trị ít nhất là ${least}.`,
  en: `The indicator “${nameEn ?? name}” has values from ${least}.`,
});
const tooLarge = ({ name, nameEn, most }: Judge): Text => ({
  vi: `Chỉ tiêu “${name}” có giá trị nhiều nhất là ${most}.`,
  en: `The indicator “${nameEn ?? name}” has values up to ${most}.`,
});
const notWhole = ({ name, nameEn }: Judge): Text => ({
  vi: `Chỉ tiêu “${name}” chỉ đếm số nguyên.`,
  en: `The indicator “${nameEn ?? name}” counts in whole numbers.`,
});

/** Why a number is none that the indicator may have. */
export function outsideBounds(judge: Judge, value: number): Text | undefined {
  const { least, most, wholeNumbers } = judge;
  if (least !== null && value < least) return tooSmall(judge);
  if (most !== null && value > most) return tooLarge(judge);
  return wholeNumbers && !Number.isInteger(value) ? notWhole(judge) : undefined;
}

/** A number that counts an indicator in a period. */
interface Counted {
  value: number;
  indicatorId: string;
  period: Edtf;
}

/** A number is judged by the version of its indicator that held on the last day of its period. */
export const withinItsIndicator: Rule<Counted> = {
  of: ['value', 'indicatorId', 'period'],
  refuses: async ({ now: { value, indicatorId, period }, manager }) => {
    const judge = await judgeOn(manager, indicatorId, period.to);
    return judge && outsideBounds(judge, value);
  },
};

const CALCULATED: Text = {
  vi: 'Chỉ tiêu này được tính từ các chỉ tiêu khác nên không nhập số liệu.',
  en: 'This indicator is calculated from others, so nothing is entered for it.',
};

/** Why figures of none of these indicators could be entered: one of them is calculated. */
export const calculatedAmong = (judges: Iterable<Judge>): Text | undefined =>
  [...judges].some(({ isCalculated }) => isCalculated) ? CALCULATED : undefined;

/** The same of what is counted: nothing is, of an indicator that is calculated. */
export const countedWithinItsIndicator: Rule<Counted> = {
  of: ['value', 'indicatorId', 'period'],
  refuses: async ({ now: { value, indicatorId, period }, manager }) => {
    const judge = await judgeOn(manager, indicatorId, period.to);
    const calculated = judge && calculatedAmong([judge]);
    return calculated ? new InvalidInput(calculated, 'indicatorId') : judge && outsideBounds(judge, value);
  },
};
