import { scopes } from '@bien-cuong/access';
import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DataSource } from 'typeorm';
import type { Account } from '../account/account.entity';
import type { AccountService } from '../account/account.service';
import { type SignInPolicy, stands } from '../account/stands';
import type { PartnerClientService } from '../client/partner-client.service';
import type { AuditLog } from '../audit/audit-log';
import { errorPage, logoutPage, signedOutPage } from '../pages/provider-pages';
import { languageOf } from '../pages/language';
import { ClientAdapter } from './client-adapter';
import { scopesOf } from './granted-scopes';
import { policyWith } from './interaction-policy';
import { RecordAdapter } from './record-adapter';
import type { Keys } from './signing-keys';

export interface ProviderParts {
  policy: SignInPolicy;
  dataSource: DataSource;
  accounts: AccountService;
  clients: PartnerClientService;
  audit: AuditLog;
  /** The platform's public URL, without a slash at the end. */
  publicUrl: string;
  audience: string;
  /** These provinces and all their predecessors. */
  ownProvinces: (provinces: readonly string[]) => Promise<string[]>;
}

/** The provider's path below the public URL. */
export const mount = '/identity';
export const consoleClientId = 'console';

const names = { session: 'bc_session', interaction: 'bc_sign_in', resume: 'bc_resume' };

const minute = 60;
const hour = 60 * minute;
/**
 * Verifiers allow half a minute for clocks that differ, so a disabled account can read for five minutes at
 * most.
 */
const accessTokenLife = 5 * minute - 30;
/** A day's work; after it everybody has to sign in again. */
const sessionLife = 12 * hour;

/** The rest of its life: the provider saves a session anew on each visit, which must not prolong it. */
function sessionLeft({ loginTs }: { loginTs?: number }, now = Math.floor(Date.now() / 1_000)): number {
  return Math.max(1, (loginTs ?? now) + sessionLife - now);
}

export function configurationOf(parts: ProviderParts, keys: Keys): Configuration {
  const { dataSource, accounts, clients, publicUrl } = parts;
  return {
    adapter: (model) =>
      model === 'Client' ? new ClientAdapter(clients) : new RecordAdapter(model, dataSource),
    clients: [consoleClient(publicUrl)],
    jwks: { keys: keys.signing as never },
    cookies: {
      keys: keys.cookies,
      names,
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: mount },
    },
    responseTypes: ['code'],
    scopes: ['openid', 'profile', ...scopes],
    claims: { openid: ['sub', 'amr'], profile: ['name', 'email', 'roles', 'provinces'] },
    // The ID token has all user data that the console shows, which saves a request and a UserInfo endpoint.
    conformIdTokenClaims: false,
    clientAuthMethods: ['none', 'client_secret_basic'],
    clientBasedCORS: (_context, origin) => origin === new URL(publicUrl).origin,
    findAccount: async (_context, id) => {
      const account = await accounts.byId(id);
      return stands(account, parts.policy) ? { accountId: id, claims: () => claimsOf(account) } : undefined;
    },
    extraTokenClaims: (_context, token) => tokenClaims(parts, token),
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    loadExistingGrant: grantAll,
    interactions: {
      url: (_context, { uid }) => `${mount}/sign-in/${uid}`,
      policy: policyWith(async (id) => stands(await accounts.byId(id), parts.policy)),
    },
    features: features(parts.audience),
    ttl: {
      AccessToken: accessTokenLife,
      ClientCredentials: accessTokenLife,
      IdToken: accessTokenLife,
      AuthorizationCode: minute,
      Interaction: hour,
      Session: (_context, session) => sessionLeft(session),
      Grant: sessionLife,
      RefreshToken: sessionLife,
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'html';
      context.body = errorPage(languageAsked(context), { error, description });
    },
  };
}

function consoleClient(publicUrl: string): ClientMetadata {
  return {
    client_id: consoleClientId,
    client_name: 'Biên Cương',
    redirect_uris: [`${publicUrl}/signed-in`],
    post_logout_redirect_uris: [`${publicUrl}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    scope: 'openid profile',
  };
}

function features(audience: string): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        context.body = logoutPage(languageAsked(context), form);
      },
      postLogoutSuccessSource: (context) => {
        context.body = signedOutPage(languageAsked(context));
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: (context, _resource, client) => ({
        audience,
        // Users have the rights of their roles and need no scopes.
        scope: client.clientId === consoleClientId ? '' : scopesOf(client, context),
        accessTokenTTL: accessTokenLife,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  };
}

/** The language of the request, or of the sign-in that it continues; a faulty request may have neither. */
function languageAsked({ req, oidc }: KoaContextWithOIDC) {
  const { params, entities }: Partial<typeof oidc> = oidc;
  return languageOf(req, (params ?? entities?.Interaction?.params)?.['ui_locales']);
}

const claimsOf = ({ id, name, email, roles, provinces }: Account) => ({
  sub: id,
  name,
  email,
  roles,
  provinces,
});

async function tokenClaims(
  { accounts, clients, ownProvinces }: ProviderParts,
  token: { kind: string; accountId?: string; clientId?: string; sessionUid?: string; grantId?: string },
): Promise<Record<string, unknown> | undefined> {
  if (token.kind === 'ClientCredentials') {
    const client = await clients.active(token.clientId ?? '');
    return client && { roles: ['partner'], quota: client.quota };
  }
  const account = await accounts.byId(token.accountId ?? '');
  if (!account) return undefined;
  const { roles, provinces } = account;
  return { roles, provinces: await ownProvinces(provinces), sid: token.sessionUid, grant: token.grantId };
}

/** The console is the platform's own, so users need not consent to it. */
async function grantAll(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc;
  if (client?.clientId !== consoleClientId || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
