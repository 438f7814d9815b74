import type { ReviewKind, ReviewRegion } from '@bien-cuong/api';

/** The state of a province's review: its date is known, only the review itself is recorded, or nothing is. */
export type ReviewState = 'held' | 'recorded' | 'none';

export interface RollOutEntry {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly heldOn?: string | null;
  readonly pilotFor?: ReviewRegion | null;
  /** Null while the service that has provinces is down. */
  readonly province: { readonly id: string; readonly onMap: readonly { readonly id: string }[] } | null;
}

export function reviewState(reviews: readonly Pick<RollOutEntry, 'heldOn'>[]): ReviewState {
  if (reviews.some((review) => review.heldOn)) return 'held';
  return reviews.length > 0 ? 'recorded' : 'none';
}

/**
 * The reviews of every unit on the chosen map. A review belongs to the unit that held it and to those that
 * hold that unit's territory on the map's date, so a review of Kon Tum counts for Quảng Ngãi after the
 * merger.
 */
export function reviewsByUnit<R extends RollOutEntry>(reviews: readonly R[]): Map<string, R[]> {
  const byUnit = new Map<string, R[]>();
  for (const review of reviews) {
    const { province } = review;
    const units = province ? [province.id, ...province.onMap.map(({ id }) => id)] : [];
    for (const unit of new Set(units)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), review]);
  }
  return byUnit;
}
