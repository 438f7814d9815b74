import { parseEdtf } from '@bien-cuong/domain';
import { factOf } from '../../lib/registers/register-facts';
import { dayIn } from '../../records/references/reference-day';
import { isEdtf, type Values } from '../../records/values';

const SEEN_ON = factOf('Review', 'province')?.on ?? [];

/** The day as of which a review means its units and people; the services take the same. */
export const dayOfReview = (review: Values): string | undefined => dayIn(review, SEEN_ON);

/** Whether a period begins in one year and ends in another. */
export function coversYears(period: string): boolean {
  const { from, to } = isEdtf(period.trim()) ? parseEdtf(period.trim()) : { from: null, to: null };
  return from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4);
}
