import { tooLargeAnswer } from '@bien-cuong/http';
import { type CompiledPlan, type ExecuteOptions, Oversize } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';

interface Written {
  text: Buffer;
  /** Whether it is the answer, not what takes the place of one that is too large. */
  isFit: boolean;
}

/** The answer of a plan in text, within the bytes that it may have. */
export async function written(
  plan: CompiledPlan<GatewayContext>,
  options: ExecuteOptions<GatewayContext>,
): Promise<Written> {
  try {
    return { text: await plan.executeBytes(options), isFit: true };
  } catch (error) {
    if (!(error instanceof Oversize)) throw error;
    const answer = tooLargeAnswer(error.most, options.context.language);
    return { text: Buffer.from(JSON.stringify(answer)), isFit: false };
  }
}
