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

/** Runs a compiled operation. Errors tell only that there are some: their form differs from graphql-js. */
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
 * The same types with one scalar more that lets everything through: variables come to compiled operations already
 * coerced by graphql-js, whose reading and messages are the ones that count.
 */
export function compilable(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const through = new GraphQLScalarType({ name: COERCED });
  return new GraphQLSchema({ ...config, types: [...config.types, through], assumeValid: true });
}

/**
 * Compiles an operation that has neither `@skip` nor `@include`.
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
