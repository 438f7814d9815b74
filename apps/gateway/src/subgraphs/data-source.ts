import { describeOperation, type SubgraphOperation, type Transport } from '@bien-cuong/plan-executor';
import { LRUCache } from 'lru-cache';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../context';

type Options = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** The context of requests that @apollo/gateway makes by itself. */
const nobody = (): GatewayContext => ({
  language: 'vi',
  headers: {},
  scope: '',
  identity: undefined,
  day: '',
  began: 0,
  deadline: Infinity,
  received: { bytes: 0 },
});

/** The data source of @apollo/gateway's own executor; it uses the same transport as the compiled one. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly operations = new LRUCache<string, SubgraphOperation>({ max: 500 });

  constructor(
    private readonly subgraph: string,
    private readonly transport: Transport<GatewayContext>,
  ) {}

  async process({ request, context }: Options): Promise<Response> {
    const { query = '', variables = {}, operationName } = request;
    const answer = await this.transport({
      operation: this.operationOf(query, operationName),
      variables,
      body: () => JSON.stringify({ query, variables, operationName }),
      context: { ...nobody(), ...(context as Partial<GatewayContext>) },
      signal: undefined,
    });
    return answer as Response;
  }

  private operationOf(query: string, operationName: string | undefined): SubgraphOperation {
    const known = this.operations.get(query);
    if (known) return known;
    const operation = describeOperation(this.subgraph, query, operationName);
    this.operations.set(query, operation);
    return operation;
  }
}
