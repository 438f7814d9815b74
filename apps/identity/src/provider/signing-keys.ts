import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { type DataSource, type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { changeAsActor } from '../audit/acting';
import { KeySeal } from './key-seal';
import { CookieKey, SigningKey } from './signing-key.entity';

const minute = 60_000;
/** Services fetch keys again within this time, so a key must have been public for as long before it signs. */
const publishedBefore = 10 * minute;
/** Longer than the life of any token signed before the key was replaced. */
const publishedAfter = 60 * minute;
const LOCK = 7_01_2022;

export interface Keys {
  /** Private; the one that signs comes first. */
  signing: JWK[];
  cookies: string[];
}

interface Kept {
  dataSource: DataSource;
  seal: KeySeal;
}

/** The provider's keys; made when there are none. */
export function readKeys({ dataSource, seal }: Kept, now = new Date()): Promise<Keys> {
  return changeAsActor(dataSource, async (manager) => {
    await lock(manager);
    const keys = manager.getRepository(SigningKey);
    if (!(await keys.existsBy({}))) await makeKey(manager, seal, now);
    const cookies = manager.getRepository(CookieKey);
    if (!(await cookies.existsBy({}))) await cookies.insert({ key: await seal.seal(newCookieKey()) });
    const published = await keys.findBy([{ publishedUntil: IsNull() }, { publishedUntil: MoreThan(now) }]);
    const texts = await openKeys(manager, seal);
    return {
      signing: inOrder(published, now).map(({ kid }) => JSON.parse(texts.signing.get(kid) ?? '') as JWK),
      cookies: texts.cookies,
    };
  });
}

/** All keys, after sealing those that are not yet sealed with the current secret. */
async function openKeys(manager: EntityManager, seal: KeySeal) {
  const signing = new Map<string, string>();
  for (const { kid, jwk } of await manager.find(SigningKey)) {
    const { text, sealed } = await openKey(jwk, seal);
    if (sealed !== undefined) await manager.update(SigningKey, { kid }, { jwk: sealed });
    signing.set(kid, text);
  }
  const cookies: string[] = [];
  for (const { key } of await manager.find(CookieKey)) {
    const { text, sealed } = await openKey(key, seal);
    if (sealed !== undefined) await manager.update(CookieKey, { key }, { key: sealed });
    cookies.push(text);
  }
  return { signing, cookies };
}

async function openKey(kept: string | JWK, seal: KeySeal): Promise<{ text: string; sealed?: string }> {
  const plain = typeof kept === 'string' ? kept : JSON.stringify(kept);
  const { text, current } = KeySeal.isSealed(kept) ? await seal.open(kept) : { text: plain, current: false };
  return { text, ...(!current && { sealed: await seal.seal(text) }) };
}

/**
 * Makes a new key, which signs once every service has had time to fetch it. The old ones stay published until
 * no token signed with them is valid.
 * @returns its id and when it begins to sign
 */
export function rotateKeys(
  { dataSource, seal }: Kept,
  now = new Date(),
): Promise<{ kid: string; signsFrom: Date }> {
  return changeAsActor(dataSource, async (manager) => {
    await lock(manager);
    const signsFrom = new Date(now.getTime() + publishedBefore);
    const kid = await makeKey(manager, seal, signsFrom);
    await manager.update(
      SigningKey,
      { kid: Not(kid), publishedUntil: IsNull() },
      { publishedUntil: new Date(signsFrom.getTime() + publishedAfter) },
    );
    return { kid, signsFrom };
  });
}

/** The keys that may sign, newest first, then the future ones. */
function inOrder(keys: SigningKey[], now: Date): SigningKey[] {
  const signs = ({ signsFrom }: SigningKey) => signsFrom <= now;
  const newestFirst = keys.toSorted((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime());
  return [...newestFirst.filter(signs), ...newestFirst.filter((key) => !signs(key))];
}

const newCookieKey = (): string => randomBytes(32).toString('base64url');

async function makeKey(manager: EntityManager, seal: KeySeal, signsFrom: Date): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  await manager.insert(SigningKey, {
    kid,
    signsFrom,
    publishedUntil: null,
    jwk: await seal.seal(JSON.stringify({ ...jwk, kid, alg: 'ES256', use: 'sig' })),
  });
  return kid;
}

/** Makes two processes that start at once create only one key. */
async function lock(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}
