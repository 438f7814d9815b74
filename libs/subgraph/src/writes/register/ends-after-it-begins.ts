import type { Rule } from './declaration';
import { ENDS_FIRST, type Interval } from './intervals';

/** A record that is valid for an interval does not end before it begins. */
export const endsAfterItBegins: Rule<Interval> = {
  of: ['validTo', 'validFrom'],
  refuses: ({ now: { validFrom, validTo } }) =>
    validFrom != null && validTo != null && validTo <= validFrom && ENDS_FIRST,
};
