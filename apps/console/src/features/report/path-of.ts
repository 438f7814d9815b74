import { paths } from '../../lib/paths';

/** The pages of the records that a report makes. */
export const pathOf = {
  review: paths.eachReview.one,
  figures: paths.figures.one,
  lots: paths.awardLots.one,
} as const;
