import {
  flag,
  host,
  nodeEnv,
  port,
  readEnvironment,
  requestVariables,
  urlsByName,
} from '@bien-cuong/environment';
import { usualAnswerMiB, usualMost } from '@bien-cuong/http';
import { refuseOpen, tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';

export const usualStatementTimeoutMs = 8_000;

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
  /** Where the other subgraphs are, to be asked whether what a change refers to exists. */
  SUBGRAPH_URLS: urlsByName.default({}),
  /** Of an operation that is asked by somebody else than a gateway; 0: whatever it costs. */
  MAX_COST: z.coerce.number().int().min(0).default(usualMost.cost),
  /** The same of the values of its answer. */
  MAX_VALUES: z.coerce.number().int().min(0).default(usualMost.values),
  /** Of an answer, and of what one operation reads; 0: as large as it is. */
  MAX_ANSWER_MIB: z.coerce.number().min(0).max(1_024).default(usualAnswerMiB),
  /** Of one SQL statement, in milliseconds: shorter than a gateway waits for the whole answer. */
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(1).default(usualStatementTimeoutMs),
  ...requestVariables.shape,
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

/** Names of all that a subgraph reads, and its preparation. */
export const variableNames = {
  serve: Object.keys(subgraphVariables.shape),
  prepare: Object.keys(prepareVariables.shape),
};
