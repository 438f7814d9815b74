import { resolve } from 'node:path';
import { z } from 'zod';
import { flag, host, port, readEnvironment, spareLoopback, urlsByName } from '@bien-cuong/environment';
import { modeFor, modes, readOptions, thisMachine } from './mode';
import { OperatorError } from './operator-error';
import { databaseNames, type Owner, type Subgraph, subgraphNames, usualPort } from './subgraphs';
import { workspaceRoot } from './workspace-root';

spareLoopback();

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
  /** Where users reach the platform; by default its own port on this machine. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  SIGN_IN: flag.default(true),
  /** An identity provider to use instead of the platform's own. */
  OIDC_ISSUER: z.string().optional(),
  DEMO: flag.default(false),
  /**
   * Encrypts the keys of the platform's own provider; by default made at the first start and kept in the data
   * folder.
   */
  IDENTITY_KEYS_SECRET: z.string().optional(),
  /** The previous one, while the secret is being changed. */
  IDENTITY_KEYS_SECRET_BEFORE: z.string().optional(),
  /** The URLs of subgraphs that run elsewhere. */
  SUBGRAPH_URLS: urlsByName.default({}),
});

export type StartEnvironment = z.infer<typeof start>;

/** @param args the command line, which takes precedence over the environment */
export function readStartEnvironment(args: string[]): StartEnvironment {
  const environment = readEnvironment(start);
  const { mode = environment.MODE, demo } = readOptions(args);
  return { ...environment, MODE: mode, DEMO: demo || environment.DEMO };
}

export const readSubgraphEnvironment = () => readEnvironment(shared.extend({ PORT: port.optional() }));

const ofDatabase = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must be the postgres:// URL of the database' })
  .optional();

const urlVariable = (name: Owner) => `${name.toUpperCase()}_DATABASE_URL`;

/** The variables that name databases directly. */
export const urlVariables = (names: readonly Owner[]): string[] => names.map(urlVariable);

/** For a program that works on the databases of all subgraphs. */
export const urlsByVariable = (urls: Record<Subgraph, string>): Record<string, string> =>
  Object.fromEntries(subgraphNames.map((name) => [urlVariable(name), urls[name]]));

/** The databases for a tool to work on. */
export interface ToolEnvironment<Name extends Owner> {
  dataDir: string;
  /** The administrator's URL of a server that is used instead of the embedded one. */
  server?: string;
  /** The databases, when the environment names them. */
  urls?: Record<Name, string>;
}

/** @throws OperatorError when it names only some of the databases */
export function readToolEnvironment<Name extends Owner>(names: readonly Name[]): ToolEnvironment<Name> {
  const variables = urlVariables(names);
  const given = readEnvironment(z.object(Object.fromEntries(variables.map((name) => [name, ofDatabase]))));
  const urls = names.flatMap((name) => {
    const url = given[urlVariable(name)];
    return url === undefined ? [] : [[name, url] as const];
  });
  if (urls.length > 0 && urls.length < names.length)
    throw new OperatorError(`Set all of ${variables.join(', ')} or none.`);
  const { DATA_DIR, DATABASE_URL: server } = readEnvironment(shared);
  return {
    dataDir: DATA_DIR,
    ...(server !== undefined && { server }),
    ...(urls.length > 0 && { urls: Object.fromEntries(urls) as Record<Name, string> }),
  };
}

export const readServicePort = (): number => readEnvironment(z.object({ PORT: port })).PORT;

const passwordVariable = (name: Owner) => `${name.toUpperCase()}_DATABASE_PASSWORD` as const;

/** For the containers, which get all passwords from outside. */
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

/**
 * Whether the databases are on a server of the operator; this and other variables then say how to reach it.
 */
export const hasOwnServer = Boolean(process.env['DATABASE_URL']);

const notForAll = new Set(['DATABASE_URL', 'IDENTITY_KEYS_SECRET', 'IDENTITY_KEYS_SECRET_BEFORE']);

/**
 * The variables that child programs may inherit: without the administrator's access to the database, and
 * without variables that are for one program only.
 */
export const inherited: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !notForAll.has(name)),
);
