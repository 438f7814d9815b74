import { constraintOf } from '@bien-cuong/database';
import { Conflict, type Text } from '@bien-cuong/domain';

import { ABOVE_ITSELF } from '../chain/no-cycle';

const AT_ONCE: Text = {
  vi: 'Đã ghi nội dung cho cùng thời gian với nội dung sẽ có hiệu lực trở lại. Hãy sửa nội dung đó trước.',
  en: 'Something is recorded for the same time as what would hold again. Correct that first.',
};

/**
 * Words what tables refuse of an act, which knows nothing of single intervals.
 * @throws Conflict that names `argument` when a unit would be above itself, or two would hold at once
 */
export async function worded(argument: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === 'chain_link_no_cycle') throw new Conflict(ABOVE_ITSELF, argument);
    if (constraint?.endsWith('_one_at_a_time')) throw new Conflict(AT_ONCE, argument);
    throw error;
  }
}
