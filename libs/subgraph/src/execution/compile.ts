import {
  type DocumentNode,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type NamedTypeNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import type { SubgraphContext } from '../serve/context';
import { defiesCompiling } from './defies-compiling';

/**
 * Runs a compiled operation. Only whether there are errors matters: their form differs from that of
 * graphql-js.
 */
export type Run = (
  context: SubgraphContext,
  variables: Record<string, unknown>,
) => Promise<RunResult> | RunResult;

export interface RunResult {
  data?: Record<string, unknown> | null;
  errors?: readonly unknown[];
}

const COERCED = 'BienCuongCoerced';
const coerced: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } };

/**
 * The same types with one more scalar that accepts everything: variables of compiled operations are already
 * coerced by graphql-js, whose parsing and messages must apply.
 */
export function compilable(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const through = new GraphQLScalarType({ name: COERCED });
  return new GraphQLSchema({ ...config, types: [...config.types, through], assumeValid: true });
}

/**
 * Compiles an operation without `@skip` and `@include`.
 * @param schema from {@link compilable}
 * @returns undefined when it cannot be compiled
 */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): Run | undefined {
  if (defiesCompiling(document)) return undefined;
  const untyped = visit(document, {
    VariableDefinition: (definition) => ({ ...definition, type: coerced, defaultValue: undefined }),
  });
  const compiled = compileQuery(schema, untyped, operationName, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return (context, variables) => compiled.query({}, context, variables) as Promise<RunResult> | RunResult;
}
