import type { GatewayContext } from '../context';
import type { Transport } from '@bien-cuong/plan-executor';

/**
 * A dry run passes through everything except the subgraphs, so that caches on the way are filled in advance.
 */
export function unlessDryRun(transport: Transport<GatewayContext>): Transport<GatewayContext> {
  return (request) => (request.context.dryRun ? Promise.resolve({ data: null }) : transport(request));
}
