export interface Endpoint {
  name: string;
  url: string;
}

/** The URL of a subgraph; the configuration takes precedence over the supergraph. */
export function endpointOf(
  { name, url }: { name: string; url?: string },
  overrides: Record<string, string>,
): Endpoint {
  const chosen = overrides[name] ?? url ?? '';
  if (URL.canParse(chosen)) return { name, url: chosen };
  throw new Error(`The subgraph ${name} has no URL: set SUBGRAPH_URLS to ${name}=http://….`);
}
