const federation = (...names: string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"${name}"`).join(', ')}])`;

/** Carried into the supergraph, where the gateway reads how long it may keep answers. */
const cacheControl = `extend schema
  @link(url: "https://bien-cuong.invalid/cacheControl/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")

directive @cacheControl(maxAge: Int, scope: CacheControlScope) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION

"""For whom an answer may be kept."""
enum CacheControlScope {
  """For who asked, alone."""
  PRIVATE

  """For everybody who may ask the same."""
  PUBLIC
}`;

/** The beginning of a subgraph's SDL: the directives that its types use. */
export function linksFor(types: string): string {
  const used = ['@tag', '@cost', '@listSize', '@requires'].filter((name) => types.includes(`${name}(`));
  const always = ['@key', '@shareable', '@external', ...used];
  if (!types.includes('@cacheControl(')) return federation(...always);
  return `${federation(...always, '@composeDirective')}\n\n${cacheControl}`;
}
