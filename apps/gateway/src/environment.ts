import { join } from 'node:path';
import { flag, host, nodeEnv, port, readEnvironment } from '@bien-cuong/environment';
import { tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';

// @apollo/gateway reports to its maker unless it finds this set when a gateway is made.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const urlsByName = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(pair) ?? []);
  if (pairs.some(([, name, url = '']) => name === undefined || !URL.canParse(url))) {
    context.addIssue({ code: 'custom', message: 'expected name=url,name=url' });
  }
  return Object.fromEntries(pairs.map(([, name = '', url = '']) => [name, url]));
});

const names = z.string().transform((text) => text.split(',').map((name) => name.trim()));

const schema = z
  .object({
    NODE_ENV: nodeEnv,
    HOST: host,
    PORT: port.default(4000),
    SUPERGRAPH: z.string().default(join(__dirname, '..', 'supergraph.graphql')),
    SUBGRAPH_URLS: urlsByName.default({}),
    SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(1).default(10_000),
    STATIC_DIR: z.string().optional(),
    IDE: flag.optional(),
    STRICT_CONTRACT: flag.default(false),
    WARM_OPERATIONS: z.string().optional(),
    PERSISTED_DOCUMENTS: z.string().optional(),
    EXECUTOR: z.enum(['compiled', 'stock']).default('compiled'),
    SHARED_BY: z.enum(['token', 'rights']).default('token'),
    SHARE_READS: flag.default(true),
    STORED_ANSWERS_MIB: z.coerce.number().min(0).default(16),
    NEVER_STORED: names.default([]),
    ...tokenVariables.shape,
  })
  .transform((variables) => ({
    host: variables.HOST,
    port: variables.PORT,
    supergraph: variables.SUPERGRAPH,
    subgraphUrls: variables.SUBGRAPH_URLS,
    subgraphTimeoutMs: variables.SUBGRAPH_TIMEOUT_MS,
    staticDir: variables.STATIC_DIR,
    ide: variables.IDE ?? variables.NODE_ENV !== 'production',
    strictContract: variables.STRICT_CONTRACT,
    introspection: variables.NODE_ENV !== 'production',
    warmOperations: variables.WARM_OPERATIONS,
    persistedDocuments: variables.PERSISTED_DOCUMENTS,
    executor: variables.EXECUTOR,
    sharedBy: variables.SHARED_BY,
    shareReads: variables.SHARE_READS,
    storedAnswersMiB: variables.STORED_ANSWERS_MIB,
    neverStored: variables.NEVER_STORED,
    tokens: tokenVariables.parse(variables),
  }));

export type GatewayEnvironment = z.infer<typeof schema>;

export function readGatewayEnvironment(source?: Record<string, string | undefined>): GatewayEnvironment {
  return readEnvironment(schema, source);
}
