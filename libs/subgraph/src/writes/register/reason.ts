import { InvalidInput, type Text, written } from '@bien-cuong/domain';

import { tooLong } from '../../types/too-much';
import { NO_REASON } from './refusals';

const LONGEST = 1_000;

/**
 * A reason in its normal form.
 * @param missing what is said where there is none
 * @throws InvalidInput when there is none, or it is longer than anybody reads
 */
export function reasonOf(text: string | undefined, missing: Text = NO_REASON): string {
  const reason = written(text) ?? '';
  if (!reason) throw new InvalidInput(missing, 'reason');
  if (reason.length > LONGEST) throw new InvalidInput(tooLong(LONGEST), 'reason');
  return reason;
}
