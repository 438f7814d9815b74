import type { Operation } from '@apollo/federation-internals';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { AccountedShaper, type GapReason } from './accounted';
import { bytes } from './byte-dialect';
import { Oversize } from './byte-writer';
import { ExactShaper } from './exact';
import type { GeneratedShaper } from './generated';
import type { Variables } from './guards';
import { Introspection } from './introspection';
import { isIrregular } from './irregular';
import { type FieldShape, type OperationShape, shapeOf } from './selection';
import { type Form, Variants } from './variants';

type Row = Record<string, unknown>;

/** What the fetches of a plan received. */
export interface Fetched {
  readonly data: Row;
  readonly errors: readonly (GraphQLError | Error)[];
  /** As the client gave them. */
  readonly variables: Variables;
  /**
   * Creates the collector of nulls that no subgraph sent; without it, nulls are treated as with
   * @apollo/gateway.
   */
  readonly gaps?: () => GapsFound;
}

export interface GapsFound {
  add(path: readonly (string | number)[], reason: GapReason, row: Row): void;
  /** All errors, including those of gaps. */
  readonly errors: readonly (GraphQLError | Error)[];
}

export interface ShaperParts {
  readonly operation: Operation;
  readonly operationNode: OperationDefinitionNode;
  readonly apiSchema: GraphQLSchema;
  /** The keys in the answer by those in the data, where they differ. */
  readonly clientNames?: ReadonlyMap<string, string>;
}

/** Everything of a result except its data. */
export type Rest = Omit<ExecutionResult, 'data'>;

/** Turns the fetched data into the answer that the client selected. */
export class Shaper {
  private readonly shape: OperationShape;
  private readonly introspection: Introspection;
  private readonly defaults: Row;
  private readonly variants: Variants;

  constructor(private readonly parts: ShaperParts) {
    const { operation, operationNode, apiSchema, clientNames } = parts;
    this.shape = shapeOf(operation, clientNames);
    this.introspection = new Introspection(apiSchema, operationNode.variableDefinitions ?? []);
    this.defaults = operation.collectDefaultedVariableValues();
    this.variants = new Variants(operation.schema(), this.shape, this.introspection);
  }

  result(fetched: Fetched): ExecutionResult {
    const shaper = this.variants.of(formOf('object', fetched), this.withDefaults(fetched.variables));
    const data = regularly(() => shaper?.write(fetched.data, fetched.variables) as Row | undefined);
    return data ? { data, ...restOf(fetched) } : this.slowly(fetched);
  }

  /**
   * The response as JSON in UTF-8.
   * @param write everything but the data, as members that follow it, each preceded by a comma
   * @throws Oversize when it has more bytes than that
   */
  bytes(fetched: Fetched, write: (rest: Rest) => string, most = Infinity): Buffer {
    const shaper = this.variants.of(formOf('bytes', fetched), this.withDefaults(fetched.variables));
    const written =
      shaper &&
      regularly(() => {
        bytes.start(most);
        return writeResponse(shaper, fetched, write);
      });
    if (written) return written;
    const { data, ...rest } = this.slowly(fetched);
    const members = write(rest);
    const exact = Buffer.from(
      data === undefined ? `{${members.slice(1)}}` : `{"data":${JSON.stringify(data)}${members}}`,
    );
    if (exact.length > most) throw new Oversize(most);
    return exact;
  }

  private withDefaults(variables: Variables): Variables {
    return this.shape.conditions.length === 0 ? variables : { ...this.defaults, ...variables };
  }

  private slowly(fetched: Fetched): ExecutionResult {
    return fetched.gaps ? this.accounted(fetched, fetched.gaps()) : this.exact(fetched);
  }

  private accounted({ data, variables }: Fetched, gaps: GapsFound): ExecutionResult {
    const shaper = new AccountedShaper({
      schema: this.parts.operation.schema(),
      variables: this.withDefaults(variables),
      introspect: ({ selection }) => this.introspection.answer(selection, variables),
      gap: (path, reason, row) => gaps.add(path, reason, row),
    });
    const shaped = shaper.shape(this.shape, data);
    return { data: shaped, ...restOf(gaps) };
  }

  /**
   * As with @apollo/gateway, violations of the schema are reported in an extension, and only when there are
   * no other errors.
   */
  private exact(fetched: Fetched): ExecutionResult {
    const { data, errors, variables } = fetched;
    const introspect = ({ selection }: FieldShape) => this.introspection.answer(selection, variables);
    const shaper = new ExactShaper(this.parts.operation.schema(), this.withDefaults(variables), introspect);
    try {
      const shaped = shaper.shape(this.shape, data);
      if (errors.length > 0 || shaper.errors.length === 0) return { data: shaped, ...restOf(fetched) };
      return { extensions: { valueCompletion: shaper.errors }, data: shaped };
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  }
}

const formOf = (form: 'bytes' | 'object', { gaps }: Fetched): Form => ({
  form,
  isAccounted: gaps !== undefined,
});

/** Undefined when the data does not fit the schema. */
function regularly<Result>(shape: () => Result): Result | undefined {
  try {
    return shape();
  } catch (error) {
    if (isIrregular(error)) return undefined;
    throw error;
  }
}

function writeResponse(shaper: GeneratedShaper, fetched: Fetched, write: (rest: Rest) => string): Buffer {
  bytes.ascii('{"data":');
  shaper.write(fetched.data, fetched.variables);
  if (fetched.errors.length > 0) bytes.text(write(restOf(fetched)));
  bytes.ascii('}');
  return bytes.take();
}

function restOf({ errors }: Pick<Fetched, 'errors'>): Rest {
  return errors.length === 0 ? {} : { errors: errors as GraphQLError[] };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Error) return new GraphQLError(error.message, { originalError: error });
  return new GraphQLError('Unexpected error during query plan execution');
}
