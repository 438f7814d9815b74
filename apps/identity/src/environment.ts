import {
  flag,
  host,
  isLoopback,
  nodeEnv,
  port,
  readEnvironment,
  requestVariables,
  usualRequestsPerMinute,
} from '@bien-cuong/environment';
import { tokenVariables } from '@bien-cuong/tokens';
import { z } from 'zod';

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be the postgres:// URL of the database of identity',
});

const keysSecret = z
  .string('has to be set to 32 or more random characters by which the keys in the database are encrypted')
  .min(32, 'must have at least 32 characters');

const provider = tokenVariables
  .pick({ API_AUDIENCE: true })
  .extend({
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: port.default(4005),
    NODE_ENV: nodeEnv,
    /** Where users and programs reach the platform; the issuer is below it. */
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be the http(s):// address by which people reach the platform',
      })
      .transform((url) => url.replace(/\/+$/, '')),
    /** The secret by which services prove themselves when they ask whether a token is active. */
    GATEWAY_SECRET: tokenVariables.shape.GATEWAY_SECRET,
    /** Encrypts the provider's keys in its database; it is not kept there. */
    IDENTITY_KEYS_SECRET: keysSecret,
    /** The previous one, while the secret is being changed. */
    IDENTITY_KEYS_SECRET_BEFORE: keysSecret.optional(),
    /** The URL of the platform's graph, which knows the predecessors of provinces. */
    GRAPH_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
    ADMINS_NEED_SECOND_FACTOR: flag.default(false),
    /** From one address; 0: no limit. */
    REQUESTS_PER_MINUTE: requestVariables.shape.REQUESTS_PER_MINUTE.default(usualRequestsPerMinute),
    REDIS_URL: requestVariables.shape.REDIS_URL,
  })
  .refine(({ HOST, GATEWAY_SECRET }) => isLoopback(HOST) || GATEWAY_SECRET !== undefined, {
    path: ['GATEWAY_SECRET'],
    error:
      'has to be set, because other machines reach HOST, and addresses of callers are believed of gateways alone',
  });

export type IdentityEnvironment = z.infer<typeof provider>;

export const readServerEnvironment = (): IdentityEnvironment => readEnvironment(provider);

const preparation = z.object({
  DATABASE_URL: databaseUrl,
  ADMIN_EMAIL: z.email().toLowerCase().default('admin@bien-cuong.invalid'),
  ADMIN_PASSWORD: z.string().optional(),
  DEMO: flag.default(false),
  DEMO_PASSWORD: z.string().optional(),
});

export const readPrepareEnvironment = () => readEnvironment(preparation);

/** The names of all variables it and its preparation read. */
export const identityVariables = {
  serve: Object.keys(provider.shape),
  prepare: Object.keys(preparation.shape),
};
