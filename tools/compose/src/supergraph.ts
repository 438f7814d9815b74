import { composeServices } from '@apollo/composition';
import { type DocumentNode, type GraphQLError, parse, printSchema } from 'graphql';

export interface SubgraphSchema {
  name: string;
  url: string;
  sdl: string;
}

export interface Composition {
  supergraph: string;
  /** The clients' schema. */
  api: string;
  hints: string[];
}

/** Thrown when the subgraphs cannot be composed; its message lists every reason. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/**
 * Hints that make the composition fail. If only one of several subgraphs returns certain types for a shared
 * field, Apollo's planner may ask the other one, and the answer would silently lack what was selected on
 * them.
 */
const refusedHints: readonly string[] = ['INCONSISTENT_RUNTIME_TYPES_FOR_SHAREABLE_RETURN'];

export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: read(name, sdl) }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionError(explain(result.errors));
  const { schema, supergraphSdl, hints } = result;
  const refused = hints.filter(({ definition }) => refusedHints.includes(definition.code));
  if (refused.length > 0)
    throw new CompositionError(listed(refused.map(({ definition, message }) => [definition.code, message])));
  return {
    supergraph: withNewline(supergraphSdl),
    api: withNewline(printSchema(schema.toAPISchema().toGraphQLJSSchema())),
    hints: hints.map(({ definition, message }) => `${definition.code}: ${message}`),
  };
}

function read(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    const { message, locations } = error as GraphQLError;
    const line = locations?.[0]?.line ?? 1;
    throw new CompositionError(`The schema of ${name} cannot be read: ${message} (line ${line})`);
  }
}

function explain(errors: GraphQLError[]): string {
  return listed(errors.map(({ message, extensions }) => [String(extensions['code']), message]));
}

const listed = (reasons: readonly (readonly [code: string, message: string])[]): string =>
  ['The subgraphs do not compose:', ...reasons.map(([code, message]) => `- ${code}: ${message}`)].join('\n');

function withNewline(text: string): string {
  return `${text.trimEnd()}\n`;
}
