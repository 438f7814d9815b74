import { paths } from '../../lib/paths';

/** The pages of the records that a report makes. */
export const pathOf = { review: paths.review, figures: paths.figure, lots: paths.awardLot } as const;
