import type { RoundFormPageQuery } from '@bien-cuong/api';

/** The form of a province as its page has it. */
export type RoundForm = NonNullable<RoundFormPageQuery['roundForm']>;
