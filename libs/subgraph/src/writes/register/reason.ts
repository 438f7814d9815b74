import { InvalidInput, written } from '@bien-cuong/domain';

import { NO_REASON, tooLong } from './refusals';

const LONGEST = 1_000;

/**
 * A reason in its normal form.
 * @throws InvalidInput when there is none, or it is longer than anybody reads
 */
export function reasonOf(text: string | undefined): string {
  const reason = written(text) ?? '';
  if (!reason) throw new InvalidInput(NO_REASON, 'reason');
  if (reason.length > LONGEST) throw new InvalidInput(tooLong(LONGEST), 'reason');
  return reason;
}
