import type { Side } from '../sides/side';
import type { Over } from './gateway';
import { HIVE, HIVE_RUST, startHiveGateway } from './hive-gateway';
import { OURS, startOurGateway } from './our-gateway';
import { STOCK, startStockGateway } from './stock-gateway';

const starters: Record<string, (over: Over) => Promise<Side>> = {
  [OURS]: (over) => startOurGateway(over),
  [STOCK]: startStockGateway,
  [HIVE]: (over) => startHiveGateway(over, false),
  [HIVE_RUST]: (over) => startHiveGateway(over, true),
};

export const gatewayNames: readonly string[] = Object.keys(starters);
export const competitors: readonly string[] = [HIVE, HIVE_RUST];

/**
 * Starts gateways by name, all with the same subgraphs.
 * @param onFailure called for one that does not start; without it, that stops those started before and throws
 */
export async function startGateways(
  names: readonly string[],
  over: Over,
  onFailure?: (name: string, error: unknown) => void,
): Promise<Side[]> {
  const sides: Side[] = [];
  for (const name of names) {
    try {
      const start = starters[name];
      if (start) sides.push(await start(over));
    } catch (error) {
      if (!onFailure) {
        await Promise.all(sides.map((side) => side.stop()));
        throw error;
      }
      onFailure(name, error);
    }
  }
  return sides;
}
