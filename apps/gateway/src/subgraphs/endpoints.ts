export interface Endpoint {
  name: string;
  url: string;
}

/** Where a subgraph is: configuration comes before what the supergraph says. */
export function endpointOf(
  { name, url }: { name: string; url?: string },
  overrides: Record<string, string>,
): Endpoint {
  const chosen = overrides[name] ?? url ?? '';
  if (URL.canParse(chosen)) return { name, url: chosen };
  throw new Error(`The subgraph ${name} has no URL: set SUBGRAPH_URLS to ${name}=http://….`);
}
