import type { Operation } from '@apollo/federation-internals';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ExactShaper } from './exact';
import type { Variables } from './guards';
import { Introspection } from './introspection';
import { type OperationShape, shapeOf } from './selection';

type Row = Record<string, unknown>;

/** What the fetches of a plan brought. */
export interface Fetched {
  readonly data: Row;
  readonly errors: readonly (GraphQLError | Error)[];
  /** As the client gave them. */
  readonly variables: Variables;
}

export interface ShaperParts {
  readonly operation: Operation;
  readonly operationNode: OperationDefinitionNode;
  readonly apiSchema: GraphQLSchema;
}

/** Turns what was fetched into what the client asked for. */
export class Shaper {
  private readonly shape: OperationShape;
  private readonly introspection: Introspection;
  private readonly defaults: Row;

  constructor(private readonly parts: ShaperParts) {
    const { operation, operationNode, apiSchema } = parts;
    this.shape = shapeOf(operation);
    this.introspection = new Introspection(apiSchema, operationNode.variableDefinitions ?? []);
    this.defaults = operation.collectDefaultedVariableValues();
  }

  /** As @apollo/gateway: what breaks the schema is told in an extension, and only when nothing else went wrong. */
  result(fetched: Fetched): ExecutionResult {
    const { data, errors, variables } = fetched;
    const shaper = new ExactShaper(
      this.parts.operation.schema(),
      { ...this.defaults, ...variables },
      ({ source }) => this.introspection.answer(source, variables),
    );
    try {
      const shaped = shaper.shape(this.shape, data);
      if (errors.length > 0) return { errors: errors as GraphQLError[], data: shaped };
      if (shaper.errors.length === 0) return { data: shaped };
      return { extensions: { valueCompletion: shaper.errors }, data: shaped };
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Error) return new GraphQLError(error.message, { originalError: error });
  return new GraphQLError('Unexpected error during query plan execution');
}
