import type { FieldSelection, Operation } from '@apollo/federation-internals';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ExactShaper } from './exact';
import type { Variables } from './guards';
import { Introspection } from './introspection';
import { isIrregular } from './leaves';
import { type OperationShape, shapeOf } from './selection';
import { Variants } from './variants';

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

/** A result whose data is JSON already. */
export interface TextResult extends Omit<ExecutionResult, 'data'> {
  readonly data: string | undefined;
}

/** Turns what was fetched into what the client asked for. */
export class Shaper {
  private readonly shape: OperationShape;
  private readonly introspection: Introspection;
  private readonly defaults: Row;
  private readonly variants: Variants;

  constructor(private readonly parts: ShaperParts) {
    const { operation, operationNode, apiSchema } = parts;
    this.shape = shapeOf(operation);
    this.introspection = new Introspection(apiSchema, operationNode.variableDefinitions ?? []);
    this.defaults = operation.collectDefaultedVariableValues();
    this.variants = new Variants(operation.schema(), this.shape, this.introspection);
  }

  result(fetched: Fetched): ExecutionResult {
    const { data, irregular } = this.generated(fetched, 'object');
    return irregular ? this.exact(fetched) : withErrors(data as Row, fetched);
  }

  text(fetched: Fetched): TextResult {
    const { data, irregular } = this.generated(fetched, 'text');
    if (!irregular) return withErrors(data as string, fetched);
    const result = this.exact(fetched);
    return { ...result, data: result.data === undefined ? undefined : JSON.stringify(result.data) };
  }

  private generated({ data, variables }: Fetched, form: 'text' | 'object'): Generated {
    const shaper = this.variants.of(form, this.withDefaults(variables));
    if (!shaper) return { irregular: true };
    try {
      return { irregular: false, data: shaper.write(data, variables) };
    } catch (error) {
      if (isIrregular(error)) return { irregular: true };
      throw error;
    }
  }

  private withDefaults(variables: Variables): Variables {
    return this.shape.conditions.length === 0 ? variables : { ...this.defaults, ...variables };
  }

  /** As @apollo/gateway: what breaks the schema is told in an extension, and only when nothing else went wrong. */
  private exact(fetched: Fetched): ExecutionResult {
    const { data, errors, variables } = fetched;
    const introspect = ({ source }: { source: FieldSelection }) =>
      this.introspection.answer(source, variables);
    const shaper = new ExactShaper(this.parts.operation.schema(), this.withDefaults(variables), introspect);
    try {
      const shaped = shaper.shape(this.shape, data);
      if (errors.length > 0 || shaper.errors.length === 0) return withErrors(shaped, fetched);
      return { extensions: { valueCompletion: shaper.errors }, data: shaped };
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  }
}

interface Generated {
  readonly irregular: boolean;
  readonly data?: unknown;
}

function withErrors<Data>(data: Data, { errors }: Fetched): { data: Data; errors?: readonly GraphQLError[] } {
  return errors.length === 0 ? { data } : { errors: errors as GraphQLError[], data };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Error) return new GraphQLError(error.message, { originalError: error });
  return new GraphQLError('Unexpected error during query plan execution');
}
