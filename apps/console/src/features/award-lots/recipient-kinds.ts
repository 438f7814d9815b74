import type { AwardLotPageQuery, RecipientKind } from '@bien-cuong/api';

export type Lot = NonNullable<AwardLotPageQuery['awardLot']>;

/** By kind of recipient: where a lot announces how many, and the input field that names one. */
export const recipientKinds = {
  INDIVIDUAL: { announced: 'individuals', field: 'personId', type: 'Person' },
  COLLECTIVE: { announced: 'collectives', field: 'unitId', type: 'Unit' },
  HOUSEHOLD: { announced: 'households', field: 'householdId', type: 'Household' },
} as const satisfies Record<RecipientKind, object>;

/** The kinds of recipients that a lot announced. */
export const kindsOf = (lot: Lot): readonly RecipientKind[] =>
  (Object.keys(recipientKinds) as RecipientKind[]).filter((kind) => lot[recipientKinds[kind].announced] > 0);
