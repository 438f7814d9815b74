import { nextMessage, startProgram } from '../processes/program';
import type { Misses, Order, Started } from './message';

export interface NearFreeSubgraphs {
  urls: Record<string, string>;
  /** From now on a request that was not recorded is a miss. */
  replay(): void;
  /** @throws Error when there was a request that had not been recorded */
  requireNoMiss(): Promise<void>;
  stop(): Promise<void>;
}

/** Subgraphs that repeat recorded answers of the real ones from memory. */
export async function startNearFree(real: Record<string, string>, core?: number): Promise<NearFreeSubgraphs> {
  const program = startProgram({
    name: 'The near-free subgraphs',
    script: 'tools/bench/dist/subgraphs/main.js',
    args: [JSON.stringify(real)],
    core,
  });
  const { urls } = await nextMessage<Started>(program);
  const tell = (order: Order) => program.child.send(order);
  return {
    urls,
    replay: () => void tell({ do: 'replay' }),
    requireNoMiss: async () => {
      tell({ do: 'misses' });
      const { misses } = await nextMessage<Misses>(program);
      if (misses > 0) throw new Error(`${misses} requests to near-free subgraphs were not in their memory.`);
    },
    stop: program.stop,
  };
}
