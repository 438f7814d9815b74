import type { UnitPageQuery } from '@bien-cuong/api';

/** A unit as its page shows it. */
export type Unit = NonNullable<UnitPageQuery['unit']>;
