import { join } from 'node:path';
import {
  flag,
  host,
  nodeEnv,
  port,
  readEnvironment,
  requestVariables,
  urlsByName,
  usualRequestsPerMinute,
} from '@bien-cuong/environment';
import { answerBytes, mostOf, usualAnswerMiB, usualMost } from '@bien-cuong/http';
import { refuseOpen, tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';
import { settingsBy, subgraphSettings } from './subgraphs/settings';

// @apollo/gateway sends reports to Apollo unless this is set when a gateway is created.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const names = z.string().transform((text) => text.split(',').map((name) => name.trim()));

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });

const schema = z
  .object({
    NODE_ENV: nodeEnv,
    HOST: host,
    PORT: port.default(4000),
    SUPERGRAPH: z.string().default(join(__dirname, '..', 'supergraph.graphql')),
    SUBGRAPH_URLS: urlsByName.default({}),
    SUBGRAPHS: subgraphSettings.default({}),
    SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(1).default(10_000),
    OPERATION_TIMEOUT_MS: z.coerce.number().int().min(1).default(20_000),
    STATIC_DIR: z.string().optional(),
    IDE: flag.optional(),
    STRICT_CONTRACT: flag.default(false),
    WARM_OPERATIONS: z.string().optional(),
    PERSISTED_DOCUMENTS: names.optional(),
    PERSISTED_ONLY: flag.default(false),
    MAX_COST: z.coerce.number().int().min(0).default(usualMost.cost),
    MAX_VALUES: z.coerce.number().int().min(0).default(usualMost.values),
    MAX_ANSWER_MIB: z.coerce.number().min(0).max(1_024).default(usualAnswerMiB),
    MAX_FETCHES: z.coerce.number().int().min(0).default(100),
    EXECUTOR: z.enum(['compiled', 'stock']).default('compiled'),
    SHARED_BY: z.enum(['token', 'rights']).default('token'),
    SHARE_READS: flag.default(true),
    STORED_ANSWERS_MIB: z.coerce.number().min(0).default(16),
    NEVER_STORED: names.default([]),
    /** The address at which users reach the platform, when it differs from this process's own. */
    PUBLIC_URL: webUrl.optional(),
    /** The platform's own identity provider, to which requests below /identity are forwarded. */
    IDENTITY_URL: webUrl.optional(),
    /** The client id with which the console signs users in. */
    CONSOLE_CLIENT_ID: z.string().default('console'),
    ...requestVariables.shape,
    ...tokenVariables.shape,
  })
  .superRefine(refuseOpen)
  .refine(({ PERSISTED_ONLY, PERSISTED_DOCUMENTS }) => !PERSISTED_ONLY || PERSISTED_DOCUMENTS, {
    path: ['PERSISTED_ONLY'],
    error: 'needs PERSISTED_DOCUMENTS, which says what is answered',
  })
  .transform((variables) => ({
    host: variables.HOST,
    port: variables.PORT,
    supergraph: variables.SUPERGRAPH,
    subgraphUrls: variables.SUBGRAPH_URLS,
    settingsOf: settingsBy(variables.SUBGRAPHS, variables.GATEWAY_SECRET),
    settled: Object.keys(variables.SUBGRAPHS),
    subgraphTimeoutMs: variables.SUBGRAPH_TIMEOUT_MS,
    operationTimeoutMs: variables.OPERATION_TIMEOUT_MS,
    staticDir: variables.STATIC_DIR,
    ide: variables.IDE ?? variables.NODE_ENV !== 'production',
    strictContract: variables.STRICT_CONTRACT,
    introspection: variables.NODE_ENV !== 'production',
    warmOperations: variables.WARM_OPERATIONS,
    persistedOnly: variables.PERSISTED_ONLY,
    persistedDocuments: variables.PERSISTED_DOCUMENTS,
    most: mostOf({ cost: variables.MAX_COST, values: variables.MAX_VALUES }),
    maxAnswerBytes: answerBytes(variables.MAX_ANSWER_MIB),
    maxFetches: variables.MAX_FETCHES,
    executor: variables.EXECUTOR,
    sharedBy: variables.SHARED_BY,
    shareReads: variables.SHARE_READS,
    storedAnswersMiB: variables.STORED_ANSWERS_MIB,
    neverStored: variables.NEVER_STORED,
    publicUrl: variables.PUBLIC_URL,
    identityUrl: variables.IDENTITY_URL,
    consoleClientId: variables.CONSOLE_CLIENT_ID,
    requests: {
      perMinute: variables.REQUESTS_PER_MINUTE ?? usualRequestsPerMinute,
      redisUrl: variables.REDIS_URL,
    },
    trustProxy: variables.TRUST_PROXY,
    // Parsed separately, to get only these variables.
    tokens: tokenVariables.parse(variables),
  }));

/** The names of all variables it reads. */
export const gatewayVariables = Object.keys(schema.in.shape);

export type GatewayEnvironment = z.infer<typeof schema>;

export function readGatewayEnvironment(source?: Record<string, string | undefined>): GatewayEnvironment {
  return readEnvironment(schema, source);
}
