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

export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: read(name, sdl) }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionError(explain(result.errors));
  const { schema, supergraphSdl, hints } = result;
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
  const reasons = errors.map(({ message, extensions }) => `- ${String(extensions['code'])}: ${message}`);
  return `The subgraphs do not compose:\n${reasons.join('\n')}`;
}

function withNewline(text: string): string {
  return `${text.trimEnd()}\n`;
}
