import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types';
import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphAnswer, SubgraphOperation } from '../transport';
import { AccountedAnswer, type AccountOptions } from './accounted-answer';
import { complete } from './completed-answer';
import { describeOperation } from './described-operation';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

interface Parts {
  readonly subgraph: string;
  /** The schema of the subgraph, according to the current supergraph. */
  readonly schema: () => GraphQLSchema | undefined;
  readonly options: AccountOptions;
}

/**
 * A data source for the stock executor that checks answers: what is missing or malformed becomes null, with
 * an error. It cannot see fields that no subgraph was asked for.
 */
export class AccountedSource implements GraphQLDataSource {
  private readonly operations = new LRUCache<string, SubgraphOperation>({ max: 500 });

  constructor(
    readonly source: GraphQLDataSource,
    private readonly parts: Parts,
  ) {}

  async process(options: Options): Promise<Answer> {
    const schema = this.parts.schema();
    const isAsked = options.kind === GraphQLDataSourceRequestKind.INCOMING_OPERATION;
    if (!isAsked || !schema) return this.source.process(options);
    const { query = '', operationName, variables = {} } = options.request;
    const operation = this.operationOf(query, operationName);
    const { answer, cause } = await this.answer(options);
    const completed = complete({ schema, document: operation.document, variables, data: answer.data });
    if (!completed) return answer as Answer;
    const accounted = new AccountedAnswer(
      { operation, context: options.context as never },
      this.parts.options,
      answer,
    );
    return accounted.with(completed, cause) as Answer;
  }

  private async answer(options: Options): Promise<{ answer: SubgraphAnswer; cause?: Error }> {
    try {
      return { answer: (await this.source.process(options)) as SubgraphAnswer };
    } catch (error) {
      if (error instanceof GraphQLError) return { answer: { data: null, errors: [error] } };
      return { answer: { data: null }, cause: error as Error };
    }
  }

  private operationOf(query: string, operationName: string | undefined): SubgraphOperation {
    const known = this.operations.get(query);
    if (known) return known;
    const operation = describeOperation(this.parts.subgraph, query, operationName);
    this.operations.set(query, operation);
    return operation;
  }
}
