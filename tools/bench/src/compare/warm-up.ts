import type { Asked } from '../measure/load/message';
import { CALLERS, type Measuring } from '../measure/round';
import type { Side } from '../sides/side';

const LONGEST = 1_500;

/** Lets just-in-time compilers, pools and caches settle before measuring begins. */
export async function warmUp(
  { url }: Side,
  questions: Asked[],
  { load, milliseconds }: Measuring,
): Promise<void> {
  const shorter = Math.min(LONGEST, milliseconds);
  for (const callers of [CALLERS, 1]) await load.run({ url, callers, milliseconds: shorter, questions });
}
