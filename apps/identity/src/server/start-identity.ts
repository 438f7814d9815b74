import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import { connect, createDataSource, isUp } from '@bien-cuong/database';
import {
  addHealth,
  createApp,
  forwardedRequestId,
  listen,
  requestIdOf,
  type RunningService,
} from '@bien-cuong/http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { addApi } from '../api/api-routes';
import { AccountService } from '../account/account.service';
import { OwnProvinces } from '../account/own-provinces';
import { SecondFactorService } from '../account/second-factor.service';
import { Throttle } from '../account/throttle';
import { PartnerClientService } from '../client/partner-client.service';
import { database } from '../data-source';
import { AuditLog } from '../audit/audit-log';
import type { IdentityEnvironment } from '../environment';
import { mount, type ProviderParts } from '../provider/configuration';
import { KeySeal } from '../provider/key-seal';
import { KeptProvider } from '../provider/kept-provider';
import { addProvider } from '../provider/provider-routes';
import type { Keys } from '../provider/signing-keys';
import { removeExpired } from '../provider/record-adapter';
import { addSignIn } from '../sign-in/sign-in-routes';
import { SignInService } from '../sign-in/sign-in.service';
import { limitRequests } from './limit-requests';
import { refuseNullCharacters } from './null-characters';
import { waitOnPages } from './unavailable';

const hour = 60 * 60_000;

/**
 * Starts the identity provider with its prepared database, once that can be reached, because it holds the
 * keys.
 */
export async function startIdentity(environment: IdentityEnvironment): Promise<RunningService> {
  const dataSource = createDataSource(database, environment.DATABASE_URL);
  const { connected, disconnect } = await connect(dataSource);
  await connected;
  const app = createApp('identity', {
    // Only the gateway reaches this service.
    requestId: (request) => forwardedRequestId(request.headers) ?? requestIdOf(request),
  });
  const cleaning = setInterval(() => void removeExpired(dataSource).catch(console.error), hour);
  const { IDENTITY_KEYS_SECRET: secret, IDENTITY_KEYS_SECRET_BEFORE: before } = environment;
  const kept = { dataSource, seal: new KeySeal({ secret, before }) };
  const provider = await KeptProvider.open(kept, (keys) => partsOf({ dataSource, environment, keys }));
  const stop = async (): Promise<void> => {
    clearInterval(cleaning);
    provider.close();
    await app.close();
    await provider.parts.audit.settled();
    await disconnect();
  };
  try {
    await addRoutes(app, { dataSource, provider, environment });
    const url = await listen(app, { name: 'identity', host: environment.HOST, port: environment.PORT });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Making {
  dataSource: DataSource;
  environment: IdentityEnvironment;
  keys: () => Keys;
}

function partsOf({ dataSource, environment, keys }: Making): ProviderParts {
  const { PUBLIC_URL: publicUrl, API_AUDIENCE: audience, GRAPH_URL: graphUrl } = environment;
  const [accounts, clients] = [new AccountService(dataSource), new PartnerClientService(dataSource)];
  const own = new OwnProvinces({ graphUrl, issuer: `${publicUrl}${mount}`, audience, keys });
  return {
    dataSource,
    accounts,
    clients,
    publicUrl,
    audience,
    policy: { adminsNeedSecondFactor: environment.ADMINS_NEED_SECOND_FACTOR },
    audit: new AuditLog(dataSource),
    ownProvinces: (provinces) => own.of(provinces),
  };
}

interface Routes {
  dataSource: DataSource;
  provider: KeptProvider;
  environment: IdentityEnvironment;
}

async function addRoutes(app: FastifyInstance, { dataSource, provider, environment }: Routes): Promise<void> {
  const { accounts, audit, policy } = provider.parts;
  const throttle = new Throttle();
  const secondFactors = new SecondFactorService(dataSource);
  const signIn = new SignInService({ accounts, secondFactors, audit, throttle, policy });
  addHealth(app, {
    name: 'identity',
    ready: async () => ({ database: await isUp(dataSource) }),
  });
  limitRequests(app, { perMinute: environment.REQUESTS_PER_MINUTE, redisUrl: environment.REDIS_URL });
  refuseNullCharacters(app);
  await app.register(helmet, browserRules(environment.PUBLIC_URL.startsWith('https:')));
  await app.register(async (pages) => {
    await pages.register(formbody);
    waitOnPages(pages);
    pages.addHook('onRequest', noStore);
    addSignIn(pages, { provider: () => provider.current, signIn, accounts });
  });
  addFile(app, 'style.css', 'text/css; charset=utf-8');
  addFile(app, 'submit.js', 'text/javascript; charset=utf-8');
  await addApi(app, { dataSource, provider, throttle, environment });
  await addProvider(app, { provider, publicUrl: environment.PUBLIC_URL });
}

function noStore(_request: unknown, reply: FastifyReply, done: () => void): void {
  void reply.header('cache-control', 'no-store');
  done();
}

function addFile(app: FastifyInstance, name: string, type: string): void {
  const text = readFileSync(join(__dirname, '../pages', name));
  app.get(`/identity/${name}`, (_request, reply) =>
    reply.type(type).header('cache-control', 'public, max-age=3600').send(text),
  );
}

/** No page of this service may run foreign scripts, be shown in a frame, or send its forms elsewhere. */
const browserRules = (tls: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' as const },
  strictTransportSecurity: tls,
  referrerPolicy: { policy: 'no-referrer' as const },
  originAgentCluster: false,
});
