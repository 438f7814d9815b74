import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';

/** The platform's supergraph as a temporary file, with the URLs of these subgraphs. */
export function writeSupergraph(subgraphs: Record<string, string>): string {
  const text = readFileSync(join(workspaceRoot, 'apps/gateway/supergraph.graphql'), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'bien-cuong-bench-')), 'supergraph.graphql');
  writeFileSync(file, withAddresses(text, subgraphs));
  return file;
}

/** @throws Error when the supergraph has no such subgraph */
export function withAddresses(supergraph: string, subgraphs: Record<string, string>): string {
  return Object.entries(subgraphs).reduce((text, [name, url]) => {
    const place = new RegExp(`(@join__graph\\(name: "${name}", url: ")[^"]*`);
    if (!place.test(text)) throw new Error(`The supergraph has no subgraph ${name}.`);
    return text.replace(place, `$1${url}/graphql`);
  }, supergraph);
}
