import { logger } from '../logger';
import { type FailureCode, failureErrors } from './failure';
import { type Answer, readAnswer } from './answer';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { Histogram } from 'prom-client';
import type { GatewayContext } from '../context';
import type { Connections } from './connections';

type Options = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

export interface SubgraphOptions {
  name: string;
  url: string;
  timeoutMs: number;
  connections: Connections;
  duration: Histogram<'subgraph' | 'outcome'>;
}

/** Asks one subgraph over pooled connections; whatever goes wrong becomes errors beside the others' data. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly url: URL;

  constructor(private readonly options: SubgraphOptions) {
    this.url = new URL(options.url);
  }

  async process({ request, context }: Options): Promise<Response> {
    const { language = 'vi', headers = {}, dryRun } = context as Partial<GatewayContext>;
    const { query = '', variables, operationName } = request;
    if (dryRun) return { data: null };
    const { name: subgraph, duration } = this.options;
    const end = duration.startTimer({ subgraph });
    try {
      const answer = await this.send(JSON.stringify({ query, variables, operationName }), headers);
      end({ outcome: 'answered' });
      return answer;
    } catch (error) {
      const code = failureCode(error);
      end({ outcome: code });
      logger.warn({ subgraph, err: error }, 'a subgraph gave no usable answer');
      return { data: null, errors: failureErrors({ service: subgraph, code, language, query }) };
    }
  }

  private async send(body: string, headers: Record<string, string>): Promise<Answer> {
    const { connections, timeoutMs } = this.options;
    const { body: answer } = await connections.to(this.url.origin).request({
      method: 'POST',
      path: this.url.pathname + this.url.search,
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return readAnswer(await answer.json());
  }
}

function failureCode(error: unknown): FailureCode {
  const timedOut =
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
  return timedOut ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}
