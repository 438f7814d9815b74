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
    /** Where people and programs reach the platform; the issuer is below it. */
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be the http(s):// address by which people reach the platform',
      })
      .transform((url) => url.replace(/\/+$/, '')),
    /** By which services that ask whether a token still holds are known. */
    GATEWAY_SECRET: tokenVariables.shape.GATEWAY_SECRET,
    /** Encrypts the provider's keys in its database, which does not know it. */
    IDENTITY_KEYS_SECRET: keysSecret,
    /** The one until now, while it is exchanged. */
    IDENTITY_KEYS_SECRET_BEFORE: keysSecret.optional(),
    /** The platform's graph, asked which provinces are made of which. */
    GRAPH_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
    ADMINS_NEED_SECOND_FACTOR: flag.default(false),
    /** From one address; 0: as many as come. */
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

/** Names of all that it reads, and its preparation. */
export const identityVariables = {
  serve: Object.keys(provider.shape),
  prepare: Object.keys(preparation.shape),
};
