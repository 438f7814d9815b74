import { MAX_PAGE } from '@bien-cuong/database';
import { InvalidInput } from '@bien-cuong/domain';

/** The most that can be asked for by their identities at once, for `@listSize`. */
export const IDS_SIZE = `@listSize(assumedSize: ${MAX_PAGE})`;

/** @throws InvalidInput when more are asked for by their `ids` than a page may have */
export function demandFew(ids: readonly string[]): void {
  if (ids.length <= MAX_PAGE) return;
  throw new InvalidInput(
    {
      vi: `Đối số «ids» có tối đa ${MAX_PAGE} mã.`,
      en: `Argument "ids" has at most ${MAX_PAGE} identities.`,
    },
    'ids',
  );
}
