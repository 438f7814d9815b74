import {
  flag,
  host,
  nodeEnv,
  port,
  readEnvironment,
  requestVariables,
  urlsByName,
} from '@bien-cuong/environment';
import { isDay } from '@bien-cuong/domain';
import { fileVariables } from '@bien-cuong/files';
import { usualAnswerMiB, usualMost } from '@bien-cuong/http';
import { refuseOpen, tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';

export const usualStatementTimeoutMs = 8_000;

/** The environment of every subgraph; each app adds its own port. */
export const subgraphVariables = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be the postgres:// URL of the database of this subgraph',
  }),
  HOST: host,
  PORT: port,
  NODE_ENV: nodeEnv,
  IDE: flag.optional(),
  /** The URLs of other subgraphs, to check whether referenced entities exist. */
  SUBGRAPH_URLS: urlsByName.default({}),
  /** The highest cost of an operation of a caller that is no gateway; 0: no limit. */
  MAX_COST: z.coerce.number().int().min(0).default(usualMost.cost),
  /** The same for the values of its answer. */
  MAX_VALUES: z.coerce.number().int().min(0).default(usualMost.values),
  /** The largest answer, and the most that one operation may read; 0: no limit. */
  MAX_ANSWER_MIB: z.coerce.number().min(0).max(1_024).default(usualAnswerMiB),
  /** The limit for one SQL statement, in milliseconds: shorter than a gateway waits for the whole answer. */
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(1).default(usualStatementTimeoutMs),
  ...fileVariables.shape,
  ...requestVariables.shape,
  ...tokenVariables.shape,
});

export type SubgraphEnvironment = z.infer<typeof subgraphVariables>;

/** @throws EnvironmentError also when it would answer everybody from other machines */
export const readSubgraphEnvironment = (defaultPort: number): SubgraphEnvironment =>
  readEnvironment(subgraphVariables.extend({ PORT: port.default(defaultPort) }).superRefine(refuseOpen));

/** What preparing a database reads from the environment. */
export const prepareVariables = subgraphVariables.pick({ DATABASE_URL: true }).extend({
  SEED: flag.default(true),
  /** Whether the seeds hold the Cao Bằng review with its figures and awards, or leave it to be entered. */
  SEED_REVIEW: flag.default(true),
  /** The last day of which the seeds know: what came of provinces later is left to be entered. */
  SEED_UNTIL: z.string().refine(isDay, { error: 'must be a day such as 2024-12-31' }).optional(),
});

/** The names of all variables that a subgraph and its preparation read. */
export const variableNames = {
  serve: Object.keys(subgraphVariables.shape),
  prepare: Object.keys(prepareVariables.shape),
};
