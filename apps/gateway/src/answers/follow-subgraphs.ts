import { z } from 'zod';
import { endpointOf } from '../subgraphs/endpoints';
import type { Answers } from '@bien-cuong/answers';
import type { PollChanges } from '@bien-cuong/changes';
import type { GatewayContext } from '../context';
import type { Connections } from '../subgraphs/connections';
import type { LocalSubgraph } from '../subgraphs/local-transport';
import type { SettingsOf } from '../subgraphs/settings';
import type { SupergraphFile } from '../supergraph-file';

interface Parts {
  answers: Answers<GatewayContext>;
  supergraph: SupergraphFile;
  subgraphUrls: Record<string, string>;
  settingsOf: SettingsOf;
  local: Record<string, LocalSubgraph>;
  connections: Connections;
}

/**
 * Follows the changes of every subgraph that reports them, so that its answers may be kept; those of other
 * subgraphs never are.
 */
export class FollowedSubgraphs {
  private readonly stops = new Map<string, () => Promise<void>>();

  constructor(private readonly parts: Parts) {}

  /** Starts following new subgraphs, and stops following those that are gone. */
  async update(): Promise<void> {
    const { supergraph, subgraphUrls, settingsOf, local, answers } = this.parts;
    const telling = supergraph.subgraphs.filter(({ name }) => settingsOf(name).changes);
    const wanted = telling.map((subgraph): [string, string, PollChanges | undefined] => {
      const { name } = subgraph;
      if (local[name] && subgraphUrls[name] === undefined) return [name, `${name} here`, local[name].poll];
      const { origin } = new URL(endpointOf(subgraph, subgraphUrls).url);
      return [name, `${name} ${origin}`, this.pollOver(name, origin)];
    });
    const gone = [...this.stops.keys()].filter((key) => !wanted.some(([, other]) => other === key));
    await Promise.all(gone.map((key) => this.end(key)));
    for (const [name, key, poll] of wanted) {
      if (poll && !this.stops.has(key)) this.stops.set(key, answers.follow(name, poll));
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.stops.keys()].map((key) => this.end(key)));
  }

  private async end(key: string): Promise<void> {
    const stop = this.stops.get(key);
    this.stops.delete(key);
    await stop?.();
  }

  private pollOver(name: string, origin: string): PollChanges {
    return async (question, signal) => {
      const { connections } = this.parts;
      const { statusCode, body } = await connections.to(origin).request({
        method: 'POST',
        path: '/changes',
        signal,
        headers: { ...(await connections.headers(name)), 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      if (statusCode === 200) return news.parse(await body.json());
      await body.dump();
      throw new Error(`HTTP status ${statusCode}`);
    };
  }
}

const news = z.object({
  session: z.string(),
  position: z.number(),
  changed: z.union([z.literal('everything'), z.array(z.string())]),
  leaseMs: z.number(),
});
