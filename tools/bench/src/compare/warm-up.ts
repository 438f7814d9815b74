import type { Asked } from '../measure/load/message';
import { CALLERS } from '../measure/round';
import type { Side } from '../sides/side';
import type { Stage } from './stage';

/** Lets just-in-time compilers, pools and caches settle before measuring begins. */
export async function warmUp(
  { url, caller }: Side,
  questions: Asked[],
  { load, warming, milliseconds }: Pick<Stage, 'load' | 'warming' | 'milliseconds'>,
): Promise<void> {
  const headers = await caller.headers();
  await load.run({ url, headers, callers: CALLERS, milliseconds: warming, questions });
  await load.run({ url, headers, callers: 1, milliseconds, questions });
}
