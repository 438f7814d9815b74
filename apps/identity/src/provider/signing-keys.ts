import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { type DataSource, type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { change } from '../audit/acting';
import { CookieKey, SigningKey } from './signing-key.entity';

const minute = 60_000;
/** Services fetch keys anew within this time, and refuse no token in between if the key has been public for as long. */
const publishedBefore = 10 * minute;
/** Longer than any token lives that was signed just before. */
const publishedAfter = 60 * minute;
const LOCK = 7_01_2022;

export interface Keys {
  /** Private; the one that signs comes first. */
  signing: JWK[];
  cookies: string[];
}

/** The provider's keys, made when there are none. */
export function readKeys(dataSource: DataSource, now = new Date()): Promise<Keys> {
  return change(dataSource, async (manager) => {
    await lock(manager);
    const keys = manager.getRepository(SigningKey);
    if (!(await keys.existsBy({}))) await makeKey(manager, now);
    const cookies = manager.getRepository(CookieKey);
    if (!(await cookies.existsBy({}))) await cookies.insert({ key: randomBytes(32).toString('base64url') });
    const published = await keys.findBy([{ publishedUntil: IsNull() }, { publishedUntil: MoreThan(now) }]);
    return {
      signing: inOrder(published, now).map(({ jwk }) => jwk),
      cookies: (await cookies.find()).map(({ key }) => key),
    };
  });
}

/**
 * Makes a new key, which signs once every service has had the time to fetch it; the ones before are published until no
 * token is left that they signed.
 * @returns its id and when it begins to sign
 */
export function rotateKeys(
  dataSource: DataSource,
  now = new Date(),
): Promise<{ kid: string; signsFrom: Date }> {
  return change(dataSource, async (manager) => {
    await lock(manager);
    const signsFrom = new Date(now.getTime() + publishedBefore);
    const kid = await makeKey(manager, signsFrom);
    await manager.update(
      SigningKey,
      { kid: Not(kid), publishedUntil: IsNull() },
      { publishedUntil: new Date(signsFrom.getTime() + publishedAfter) },
    );
    return { kid, signsFrom };
  });
}

/** Newest first among those that may sign, then those that will. */
function inOrder(keys: SigningKey[], now: Date): SigningKey[] {
  const signs = ({ signsFrom }: SigningKey) => signsFrom <= now;
  const newestFirst = keys.toSorted((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime());
  return [...newestFirst.filter(signs), ...newestFirst.filter((key) => !signs(key))];
}

async function makeKey(manager: EntityManager, signsFrom: Date): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  await manager.insert(SigningKey, {
    ...{ kid, signsFrom, publishedUntil: null },
    jwk: { ...jwk, kid, alg: 'ES256', use: 'sig' } as never,
  });
  return kid;
}

/** Two processes that start at once make one key. */
async function lock(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}
