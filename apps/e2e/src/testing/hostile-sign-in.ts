import fc from 'fast-check';
import { value } from './awkward';
import type { HostileRequest } from './hostile-requests';

/** Values of a real sign-in or session, to get past the first checks. */
export interface Foothold {
  /** The token of somebody who may use the API. */
  token: string;
  publicUrl: string;
  /** A sign-in page that a browser has open, with its cookies. */
  page: string;
  cookie: string;
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const text = value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)).toWellFormed());
const fields = (...names: string[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] })
    .map((given) => new URLSearchParams(given as Record<string, string>).toString());
const pick = (...texts: string[]) => fc.constantFrom(...texts);

/** Parameters of OAuth 2.0 and OpenID Connect: right, wrong and missing. */
const protocol = fc
  .tuple(
    pick('', 'client_id=console', 'client_id=nobody'),
    pick('', 'response_type=code', 'response_type=token', 'response_type=code%20id_token'),
    pick('', 'grant_type=authorization_code', 'grant_type=refresh_token', 'grant_type=client_credentials'),
    pick('', 'scope=openid%20profile', 'scope=everything'),
    fields('code', 'code_verifier', 'code_challenge', 'redirect_uri', 'refresh_token', 'state', 'nonce'),
    fields('prompt', 'max_age', 'claims', 'request', 'resource', 'response_mode', 'id_token_hint', 'token'),
  )
  .map((parts) => parts.filter(Boolean).join('&'));

const endpoints = pick(
  ...['/identity/auth', '/identity/token', '/identity/token/revocation', '/identity/session/end'],
  ...['/identity/jwks', '/identity/.well-known/openid-configuration', '/identity/introspection'],
  ...['/identity/client-use', '/identity/session/end/confirm', '/identity/auth/%00', '/identity/me'],
);

const protocolRequests = fc
  .tuple(endpoints, protocol, fc.boolean(), pick('Basic bm9ib2R5Ong=', 'Basic %', 'Bearer x', ''))
  .map(([path, parameters, posted, authorization]): HostileRequest => {
    const headers = { ...(authorization !== '' && { authorization }) };
    if (!posted) return { method: 'GET', path: `${path}?${parameters}`, headers };
    return { method: 'POST', path, headers: { ...headers, ...form }, body: parameters };
  });

/** An authorization request that is right except for its additional parameters, so that a sign-in begins. */
const begun = (publicUrl: string) =>
  fields('state', 'nonce', 'prompt', 'max_age', 'ui_locales', 'login_hint', 'acr_values', 'claims').map(
    (beside): HostileRequest => {
      const right = new URLSearchParams({
        client_id: 'console',
        response_type: 'code',
        scope: 'openid profile',
        redirect_uri: `${publicUrl}/signed-in`,
        code_challenge_method: 'S256',
        code_challenge: 'x'.repeat(43),
      });
      return { method: 'GET', path: `/identity/auth?${right}&${beside}`, headers: {} };
    },
  );

const signInForms = ({ page, cookie }: Foothold) =>
  fc
    .tuple(
      pick(page, `${page}x`, '/identity/sign-in/%00', '/identity/sign-in/'),
      fields('step', 'email', 'password', 'code', 'current', 'next', 'repeat', '__proto__'),
      pick('', 'step=password&', 'step=code&', 'step=password&email=a%00%40b.vn&password=x&'),
      // Each from a different address, where X-Forwarded-For is trusted, so that the rate limit does not stop
      // them.
      fc.ipV4(),
    )
    .map(([path, given, step, address]): HostileRequest => {
      const headers = { ...form, cookie, 'x-forwarded-for': address };
      return { method: 'POST', path, headers, body: step + given };
    });

const routes = pick(
  ...['GET accounts', 'POST accounts', 'GET accounts/:id', 'PATCH accounts/:id', 'POST accounts/:id/reset'],
  ...['GET clients', 'POST clients', 'PATCH clients/:id', 'POST clients/:id/rotate', 'GET audit'],
  ...['GET me', 'POST me/password', 'POST me/second-factor', 'POST me/second-factor/confirm'],
  ...['DELETE me/second-factor'],
  ...['GET me/sessions', 'DELETE me/sessions/:id', 'PUT nothing'],
);

const names = [
  'email',
  'name',
  'roles',
  'provinces',
  'version',
  'disabled',
  'scopes',
  'quota',
  'expiresAt',
  'suspended',
  'current',
  'next',
  'code',
  'password',
  '__proto__',
  'first',
  'skip',
  'search',
  'since',
  'before',
  'kind',
];

/** Bodies that are partly right, so that the faults get past the first check. */
const body = fc.record(
  {
    ...Object.fromEntries(names.map((name) => [name, value])),
    version: fc.oneof(value, fc.constantFrom(1, 2 ** 40)),
    name: fc.oneof(text, fc.constant('Nguyễn Văn Thử 0300')),
  },
  { requiredKeys: ['version', 'name'] },
);

const apiRequests = ({ token }: Foothold, ids: readonly string[]) =>
  fc
    .tuple(
      routes,
      fc.oneof(text, pick(...ids)),
      body,
      fields('first', 'skip', 'search', 'since', 'before', 'kind'),
    )
    .map(([route, id, sent, asked]): HostileRequest => {
      const [method = '', path = ''] = route.split(' ');
      const address = `/identity/api/${path.replace(':id', encodeURIComponent(id))}`;
      const authorization = `Bearer ${token}`;
      if (method === 'GET') return { method, path: `${address}?${asked}`, headers: { authorization } };
      const keyed = { 'idempotency-key': encodeURIComponent(id) };
      const headers = { authorization, 'content-type': 'application/json', ...keyed };
      return { method, path: address, headers, body: JSON.stringify(sent) };
    });

/**
 * Malformed and hostile requests to the identity provider: the protocol, the sign-in pages, the API.
 * @param ids of existing accounts and clients
 */
export const hostileSignIns = (foothold: Foothold, ids: readonly string[]): fc.Arbitrary<HostileRequest> =>
  fc.oneof(protocolRequests, begun(foothold.publicUrl), signInForms(foothold), {
    weight: 2,
    arbitrary: apiRequests(foothold, ids),
  });
