import { parseEdtf } from '@bien-cuong/domain';
import { isEdtf, type Values } from '../../records/values';

const read = (text: unknown) =>
  typeof text === 'string' && isEdtf(text.trim()) ? parseEdtf(text.trim()) : undefined;

/** The day as of which a review means its units and people; the services take the same. */
export const dayOfReview = ({ heldOn, period }: Values): string | undefined =>
  read(heldOn)?.to ?? read(period)?.to ?? undefined;

/** Whether a period begins in one year and ends in another. */
export function coversYears(period: string): boolean {
  const { from, to } = read(period) ?? {};
  return from != null && to != null && from.slice(0, 4) !== to.slice(0, 4);
}
