import { scopes } from '@bien-cuong/access';
import type { ClientWithSecret } from '@bien-cuong/identity-api';
import {
  type Administer,
  administering,
  chosenPassword,
  comeIn,
  programToken,
  type RunningPlatform,
  signIn,
} from '@bien-cuong/testing';
import { asOfficer, OWN_CODE } from './officer';
import { asPartner } from './partner';
import type { Caller } from './caller';
import { signedIn } from './signed-in';

/** The highest quota that an administrator can set: more than any side answers. */
const MOST_PER_MINUTE = 100_000;

/** One caller of each kind that the access rules treat differently. */
export interface Callers {
  headquarters: Caller;
  officer: Caller;
  partner: Caller;
}

/** Gives fictitious accounts and a program access to a platform with its own identity provider. */
export async function callersOf({
  url,
  credentials: [administrator],
}: Pick<RunningPlatform, 'url' | 'credentials'>): Promise<Callers> {
  if (!administrator) throw new Error('Nobody was told with what to sign in.');
  const administer = await administering(url, administrator);
  const invited = async (role: 'headquarters' | 'province', provinces: string[]) => {
    const [email, name] = [`${role}@bien-cuong.invalid`, `Nguyễn Văn Thử ${role}`];
    await comeIn(url, administer, { email, name, roles: [role], provinces });
    return () => signIn({ publicUrl: url, url }, { name: email, password: chosenPassword });
  };
  const headquarters = signedIn(await invited('headquarters', []));
  return {
    headquarters,
    officer: signedIn(await invited('province', [await ownProvince(url, headquarters)]), asOfficer),
    partner: signedIn(await program(url, administer), asPartner),
  };
}

async function program(url: string, administer: Administer): Promise<() => Promise<string>> {
  const asked = { name: 'Đơn vị kết nghĩa Thử 0001', scopes, quota: MOST_PER_MINUTE, expiresAt: null };
  const response = await administer('clients', { method: 'POST', body: JSON.stringify(asked) });
  const { client, secret: password } = (await response.json()) as ClientWithSecret;
  const given = { name: client.id, password, scope: scopes.join(' ') };
  return () => programToken({ publicUrl: url, url }, given);
}

async function ownProvince(url: string, { headers }: Caller): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await headers()) },
    body: JSON.stringify({ query: `{ province(code: "${OWN_CODE}", on: "2018-08-31") { id } }` }),
  });
  const { data } = (await response.json()) as { data?: { province?: { id: string } } };
  const id = data?.province?.id;
  if (id === undefined) throw new Error(`There is no province with the code ${OWN_CODE}.`);
  return id;
}
