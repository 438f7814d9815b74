import { createHash } from 'node:crypto';
import { createProjectFileMapUsingProjectGraph, createProjectGraphAsync } from '@nx/devkit';

function reachable(graph, name, seen = new Set()) {
  if (seen.has(name) || !graph.nodes[name]) return seen;
  seen.add(name);
  for (const { target } of graph.dependencies[name] ?? []) reachable(graph, target, seen);
  return seen;
}

function fingerprint(graph, fileMap, name) {
  const hash = createHash('sha1').update(JSON.stringify(graph.nodes[name].data.tags ?? []));
  for (const project of [...reachable(graph, name)].sort()) {
    for (const { file, hash: content } of fileMap[project] ?? []) hash.update(`${file} ${content}\n`);
  }
  return hash.digest('hex');
}

/**
 * Boundaries, cycles and types depend on more than the linted file, but ESLint's cache looks only at that. A
 * fingerprint of the project and everything it imports, put into the settings, invalidates the cache as soon
 * as any of them changes. Building the graph here also makes sure that the boundary rule finds one: without
 * it the rule would skip itself on a fresh clone.
 */
export async function projectSettings() {
  const graph = await createProjectGraphAsync({ exitOnError: false });
  const fileMap = await createProjectFileMapUsingProjectGraph(graph);
  return Object.entries(graph.nodes).map(([name, { data }]) => ({
    files: [`${data.root}/**`],
    settings: { project: fingerprint(graph, fileMap, name) },
  }));
}
