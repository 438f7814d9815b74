import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workspaceRoot } from '@bien-cuong/testing';

export interface ComposeService {
  command: string[];
  /** Replaces that of the image; comes before the command. */
  entrypoint?: string[];
  environment: Record<string, string | number>;
  healthcheck: { test: string[] };
}

/** The services of docker-compose.yml with variables substituted, as the container engine would read them. */
export function readComposeFile(variables: Record<string, string>): Record<string, ComposeService> {
  const source = readFileSync(join(workspaceRoot, 'docker-compose.yml'), 'utf8');
  const parsed = JSON.stringify(parse(source, { merge: true }));
  const filled = parsed.replaceAll(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, kind = '', text = '') => {
      const value = variables[name] ?? (kind === '-' ? String(text) : undefined);
      if (value === undefined) throw new Error(`${name}: ${text}`);
      return value;
    },
  );
  return (JSON.parse(filled) as { services: Record<string, ComposeService> }).services;
}
