import type { GatewayContext } from '../context';
import type { Transport } from '@bien-cuong/plan-executor';

/** A dry run goes through everything but the subgraphs, so that what it passes through is made ahead. */
export function unlessDryRun(transport: Transport<GatewayContext>): Transport<GatewayContext> {
  return (request) => (request.context.dryRun ? Promise.resolve({ data: null }) : transport(request));
}
