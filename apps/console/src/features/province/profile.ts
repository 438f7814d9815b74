import type { ProvinceProfileQuery } from '@bien-cuong/api';

/** A province or city as its page shows it. */
export type Profile = NonNullable<ProvinceProfileQuery['province']>;
