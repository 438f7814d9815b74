import { flag, host, nodeEnv, port, readEnvironment, urlsByName } from '@bien-cuong/environment';
import { refuseOpen, tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';

/** What every subgraph reads from its environment; each app adds its own port. */
export const subgraphVariables = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be the postgres:// URL of the database of this subgraph',
  }),
  HOST: host,
  PORT: port,
  NODE_ENV: nodeEnv,
  IDE: flag.optional(),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      error: 'must be the redis:// URL by which processes tell each other of changes',
    })
    .optional(),
  /** Where the other subgraphs are, to be asked whether what a change refers to exists. */
  SUBGRAPH_URLS: urlsByName.default({}),
  ...tokenVariables.shape,
});

export type SubgraphEnvironment = z.infer<typeof subgraphVariables>;

/** @throws EnvironmentError also where it would answer whoever reaches it from another machine */
export const readSubgraphEnvironment = (defaultPort: number): SubgraphEnvironment =>
  readEnvironment(subgraphVariables.extend({ PORT: port.default(defaultPort) }).superRefine(refuseOpen));

/** What preparing a database reads from the environment. */
export const prepareVariables = subgraphVariables
  .pick({ DATABASE_URL: true })
  .extend({ SEED: flag.default(true) });
