import fc from 'fast-check';
import { type HostileRequest, value } from './hostile-requests';

/** As which the platform has to be started, so that it knows where to send a browser back. */
export const publicUrl = 'http://platform.invalid';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Each address of the protocol, with the parameters that it reads. */
const protocol: [Method, string, string[]][] = [
  ['GET', 'auth', ['client_id', 'response_type', 'redirect_uri', 'scope', 'state', 'nonce', 'prompt']],
  ['GET', 'auth', ['code_challenge', 'code_challenge_method', 'resource', 'claims', 'max_age', 'ui_locales']],
  ['POST', 'token', ['grant_type', 'client_id', 'client_secret', 'scope', 'resource']],
  ['POST', 'token', ['grant_type', 'client_id', 'code', 'code_verifier', 'redirect_uri', 'refresh_token']],
  ['POST', 'token/revocation', ['client_id', 'token', 'token_type_hint']],
  ['GET', 'session/end', ['client_id', 'id_token_hint', 'post_logout_redirect_uri', 'state']],
  ['POST', 'session/end/confirm', ['logout', 'xsrf']],
  ['POST', 'sign-in/x', ['step', 'email', 'password', 'code', 'next', 'repeat']],
];

/** Each address of the administration, with what it reads of a query or a body; `#`: some identity. */
const administration: [Method, string, string[]][] = [
  ['GET', 'accounts', ['search', 'first', 'skip']],
  ['POST', 'accounts', ['email', 'name', 'roles', 'provinces']],
  ['GET', 'accounts/#', []],
  ['PATCH', 'accounts/#', ['version', 'name', 'roles', 'provinces', 'disabled']],
  ['POST', 'accounts/#/reset', []],
  ['POST', 'clients', ['name', 'scopes', 'quota', 'expiresAt']],
  ['PATCH', 'clients/#', ['version', 'name', 'scopes', 'quota', 'expiresAt', 'suspended']],
  ['POST', 'clients/#/rotate', []],
  ['POST', 'clients/#/revoke', []],
  ['GET', 'audit', ['since', 'until', 'subject', 'kind', 'entityType', 'entityId', 'before', 'first']],
  ['POST', 'me/second-factor', ['password']],
  ['POST', 'me/second-factor/confirm', ['code']],
  ['DELETE', 'me/sessions/#', []],
];

/** What makes the rest be read. */
const right: Record<string, string[]> = {
  client_id: ['console'],
  response_type: ['code'],
  scope: ['openid', 'openid profile'],
  code_challenge: ['a'.repeat(43)],
  code_challenge_method: ['S256'],
  redirect_uri: [`${publicUrl}/signed-in`],
  grant_type: ['authorization_code', 'refresh_token', 'client_credentials'],
  step: ['password', 'code', 'change'],
};

const textOf = (given: unknown): string => (typeof given === 'string' ? given : JSON.stringify(given));
const text = value.map((given) => textOf(given).toWellFormed().slice(0, 3_000));

const valueOf = (name: string) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('\0') },
    { weight: 4, arbitrary: text },
    { weight: 8, arbitrary: fc.constantFrom(...(right[name] ?? ['x'])) },
  );

const parameters = (names: readonly string[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, valueOf(name)])), { requiredKeys: [] })
    .map((given) => new URLSearchParams(given as Record<string, string>).toString());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const ofProtocol = fc.constantFrom(...protocol).chain(([method, path, names]) =>
  fc.tuple(parameters(names), fc.option(fc.tuple(text, text))).map(([given, credentials]): HostileRequest => {
    const basic =
      credentials && Buffer.from(credentials.map(encodeURIComponent).join(':')).toString('base64');
    const headers: Record<string, string> = basic ? { authorization: `Basic ${basic}` } : {};
    const url = `/identity/${path}`;
    return method === 'GET'
      ? { method, path: `${url}?${given}`, headers }
      : { method, path: url, headers: { ...headers, ...form }, body: given };
  }),
);

const ofAdministration = (token: string) =>
  fc.constantFrom(...administration).chain(([method, path, names]) =>
    fc
      .tuple(
        text,
        parameters(names),
        fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
      )
      .map(([id, search, body]): HostileRequest => {
        const headers = { authorization: `Bearer ${token}` };
        const url = `/identity/api/${path.replace('#', encodeURIComponent(id))}`;
        if (method === 'GET') return { method, path: `${url}?${search}`, headers };
        const json = { ...headers, 'content-type': 'application/json' };
        return { method, path: url, headers: json, body: JSON.stringify(body) };
      }),
  );

/**
 * Malformed and hostile requests to the provider of identities.
 * @param token of an administrator
 */
export const hostileSignIn = (token: string): fc.Arbitrary<HostileRequest> =>
  fc.oneof(ofProtocol, ofAdministration(token));
