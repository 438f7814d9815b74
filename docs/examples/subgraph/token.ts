import { createHash, randomBytes } from 'node:crypto';

/**
 * Signs an account in like the console, for developers' programs: npm run -s token -- EMAIL PASSWORD prints
 * an access token. It does not work for accounts with a second factor.
 */
const { ISSUER = 'http://localhost:4000/identity' } = process.env;
const [email = '', password = ''] = process.argv.slice(2);

const back = new URL('/signed-in', ISSUER).href;
const verifier = randomBytes(32).toString('base64url');
const client = { client_id: 'console', redirect_uri: back };
const wish = new URLSearchParams({
  ...client,
  response_type: 'code',
  scope: 'openid profile',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
});

const cookies = new Map<string, string>();

/** Follows redirects with cookies, to the last page or to the address that the console would read. */
async function open(address: string, form?: Record<string, string>): Promise<string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(address, {
    redirect: 'manual',
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    cookies.set(name, value);
  }
  const location = response.headers.get('location');
  if (location === null) return address;
  const next = new URL(location, address).href;
  return next.startsWith(back) ? next : open(next);
}

const page = await open(`${ISSUER}/auth?${wish}`);
const code = new URL(await open(page, { step: 'password', email, password })).searchParams.get('code');
if (code === null)
  throw new Error(`${email} was not signed in: is the password right, and the first one changed?`);
const grant = { ...client, grant_type: 'authorization_code', code, code_verifier: verifier };
const answer = await fetch(`${ISSUER}/token`, { method: 'POST', body: new URLSearchParams(grant) });
const { access_token: token } = (await answer.json()) as { access_token: string };
console.log(token);
