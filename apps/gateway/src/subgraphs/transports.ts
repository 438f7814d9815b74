import { unlessDryRun } from './dry-run';
import { endpointOf } from './endpoints';
import { heardBy } from './forwarded-headers';
import { httpTransport } from './http-transport';
import { type LocalSubgraph, localTransport } from './local-transport';
import { type Keeping, permitted } from './permitted';
import type { Transport } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { GatewayMetrics } from '../metrics';
import type { Connections } from './connections';

interface Parts {
  environment: Pick<
    GatewayEnvironment,
    'subgraphUrls' | 'subgraphTimeoutMs' | 'maxAnswerBytes' | 'settingsOf'
  >;
  connections: Connections;
  metrics: GatewayMetrics;
  /** Subgraphs in this process, unless the configuration gives them a URL. */
  local: Record<string, LocalSubgraph>;
  /** What enforcing access needs for subgraphs that do not do so themselves. */
  keeping: Omit<Keeping, 'settings'>;
}

interface Definition {
  name: string;
  url?: string;
}

/** The transports to the subgraphs of the current supergraph. */
export class Transports {
  private readonly bySubgraph = new Map<string, Transport<GatewayContext>>();

  constructor(private readonly parts: Parts) {}

  /** Opens a transport to a subgraph, replacing an older one. */
  open(definition: Definition): Transport<GatewayContext> {
    const settings = this.parts.environment.settingsOf(definition.name);
    const way = this.wayTo(definition);
    const isKept = settings.readers !== undefined || settings.writers !== undefined;
    const kept = isKept ? permitted(way, { ...this.parts.keeping, settings }) : way;
    const transport = unlessDryRun(kept);
    this.bySubgraph.set(definition.name, transport);
    return transport;
  }

  /** Sends each operation by the transport of its subgraph. */
  readonly send: Transport<GatewayContext> = (request) => {
    const transport = this.bySubgraph.get(request.operation.subgraph);
    if (!transport) throw new Error(`There is no transport to the subgraph ${request.operation.subgraph}.`);
    return transport(request);
  };

  private wayTo(definition: Definition): Transport<GatewayContext> {
    const { environment, connections, metrics, local } = this.parts;
    const { subgraphUrls, subgraphTimeoutMs: timeoutMs, maxAnswerBytes: maxBytes } = environment;
    const { name } = definition;
    const settings = environment.settingsOf(name);
    const guard = { name, timeoutMs, errors: settings.errors, duration: metrics.duration };
    const subgraph = subgraphUrls[name] === undefined ? local[name] : undefined;
    if (subgraph) return localTransport({ ...guard, subgraph });
    const joined = metrics.joinedFetches.labels(name);
    return httpTransport({
      ...guard,
      ...endpointOf(definition, subgraphUrls),
      heard: heardBy(settings),
      connections,
      joined,
      maxBytes,
    });
  }
}
