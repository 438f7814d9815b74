import { GraphQLError } from 'graphql';

type Path = readonly (string | number)[];
type Names = ReadonlyMap<string, string>;

/** A path in the client's names. */
export function toldPath<Given extends Path | undefined>(path: Given, names: Names): Given | Path {
  return path?.some((step) => names.has(String(step)))
    ? path.map((step) => names.get(String(step)) ?? step)
    : path;
}

/** An error with a path and a message in the client's names. */
export function toldError<Given extends Error>(error: Given, names: Names): Given | GraphQLError {
  if (!(error instanceof GraphQLError)) return error;
  const path = toldPath(error.path, names);
  if (path === error.path) return error;
  const { nodes, source, positions, originalError, extensions } = error;
  const message = [...names].reduce((text, [own, told]) => text.replaceAll(own, told), error.message);
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
