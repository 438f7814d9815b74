import type { Qualifier } from '../qualifier';

/** How what is missing is qualified: of a target of 50, more than 40 leave less than 10. */
export enum MissingBound {
  EXACTLY = 'EXACTLY',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
  MORE_THAN = 'MORE_THAN',
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
}

/** Of a limit less a qualified number. */
export const flipped: Readonly<Record<Qualifier, MissingBound>> = {
  EXACTLY: MissingBound.EXACTLY,
  MORE_THAN: MissingBound.LESS_THAN,
  AT_LEAST: MissingBound.AT_MOST,
  NEARLY: MissingBound.MORE_THAN,
  ABOUT: MissingBound.ABOUT,
};

/** Of a qualified number less a limit. */
export const kept: Readonly<Record<Qualifier, MissingBound>> = {
  EXACTLY: MissingBound.EXACTLY,
  MORE_THAN: MissingBound.MORE_THAN,
  AT_LEAST: MissingBound.AT_LEAST,
  NEARLY: MissingBound.LESS_THAN,
  ABOUT: MissingBound.ABOUT,
};
