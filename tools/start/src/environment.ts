import { resolve } from 'node:path';
import { z } from 'zod';
import { flag, port, readEnvironment } from '@bien-cuong/environment';
import { modeFor, modes, readMode, thisMachine } from './mode';
import { type Subgraph, subgraphNames } from './subgraphs';
import { workspaceRoot } from './workspace-root';

const DATABASE_URL = z.string().optional();

const shared = z.object({
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => resolve(workspaceRoot, folder)),
  DATABASE_URL,
  SEED: flag.default(true),
});

export type SharedEnvironment = z.infer<typeof shared>;

const start = shared.extend({
  PORT: port.default(4000),
  MODE: z.enum(modes).default(() => modeFor(thisMachine())),
});

export type StartEnvironment = z.infer<typeof start>;

/** @param args the command line, whose mode comes before that of the environment */
export function readStartEnvironment(args: string[]): StartEnvironment {
  const environment = readEnvironment(start);
  return { ...environment, MODE: readMode(args) ?? environment.MODE };
}

export const readSubgraphEnvironment = () => readEnvironment(shared.extend({ PORT: port.optional() }));

/** Where the platform is that a tool works on. */
export function readToolEnvironment(): { dataDir: string; server?: string } {
  const { DATA_DIR, DATABASE_URL: server } = readEnvironment(shared);
  return { dataDir: DATA_DIR, ...(server !== undefined && { server }) };
}

export const readServicePort = (): number => readEnvironment(z.object({ PORT: port })).PORT;

const passwordVariable = (name: Subgraph) => `${name.toUpperCase()}_DATABASE_PASSWORD` as const;

/** For the containers, where every password comes from outside. */
export function readContainerEnvironment() {
  const passwords = Object.fromEntries(
    subgraphNames.map((name) => [passwordVariable(name), z.string().min(1, 'has to be set')]),
  );
  const {
    DATABASE_URL: url,
    SEED,
    ...rest
  } = readEnvironment(z.object({ ...passwords, DATABASE_URL: z.string(), SEED: flag.default(true) }));
  const given: Record<string, string> = rest;
  return {
    url,
    seed: SEED,
    passwords: Object.fromEntries(
      subgraphNames.map((name) => [name, given[passwordVariable(name)] ?? '']),
    ) as Record<Subgraph, string>,
  };
}

/** What the started programs inherit: everything but the administrator's access to the database. */
export const inherited: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL'),
);
