import { tooLargeAnswer } from '@bien-cuong/http';
import { type CompiledPlan, type ExecuteOptions, Oversize } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';

interface Written {
  text: Buffer;
  /** False when the answer was too large and an error took its place. */
  isFit: boolean;
}

/** The answer of a plan as text, within its limit of bytes. */
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
