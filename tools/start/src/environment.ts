import { resolve } from 'node:path';
import { z } from 'zod';
import { flag, host, port, readEnvironment } from '@bien-cuong/environment';
import { modeFor, modes, readOptions, thisMachine } from './mode';
import { databaseNames, type Owner, usualPort } from './subgraphs';
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
  PORT: port.default(usualPort),
  HOST: host,
  MODE: z.enum(modes).default(() => modeFor(thisMachine())),
  /** Where people reach the platform; its own port on this machine by default. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  SIGN_IN: flag.default(true),
  /** A provider of identities that takes the place of the platform's own. */
  OIDC_ISSUER: z.string().optional(),
  DEMO: flag.default(false),
});

export type StartEnvironment = z.infer<typeof start>;

/** @param args the command line, which comes before the environment */
export function readStartEnvironment(args: string[]): StartEnvironment {
  const environment = readEnvironment(start);
  const { mode = environment.MODE, demo } = readOptions(args);
  return { ...environment, MODE: mode, DEMO: demo || environment.DEMO };
}

export const readSubgraphEnvironment = () => readEnvironment(shared.extend({ PORT: port.optional() }));

/** Where the platform is that a tool works on. */
export function readToolEnvironment(): { dataDir: string; server?: string } {
  const { DATA_DIR, DATABASE_URL: server } = readEnvironment(shared);
  return { dataDir: DATA_DIR, ...(server !== undefined && { server }) };
}

export const readServicePort = (): number => readEnvironment(z.object({ PORT: port })).PORT;

const passwordVariable = (name: Owner) => `${name.toUpperCase()}_DATABASE_PASSWORD` as const;

/** For the containers, where every password comes from outside. */
export function readContainerEnvironment() {
  const passwords = Object.fromEntries(
    databaseNames.map((name) => [passwordVariable(name), z.string().min(1, 'has to be set')]),
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
      databaseNames.map((name) => [name, given[passwordVariable(name)] ?? '']),
    ) as Record<Owner, string>,
  };
}

/** What the started programs inherit: everything but the administrator's access to the database. */
export const inherited: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL'),
);
