import { normalForm } from '@bien-cuong/domain';
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/**
 * OWASP's second recommendation for argon2id (19 MiB, two passes), which is the library's default algorithm.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
/** Longer passwords only cost processor time. */
export const longestPassword = 128;
/** On zxcvbn's scale from 0 to 4: at least 10^8 guesses. */
const leastScore = 3;

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longestPassword });

export type Weakness = 'short' | 'long' | 'guessable';

/**
 * NIST SP 800-63B section 3.1.1.2: what counts is the length, and that attackers do not try it first, not the
 * kinds of characters.
 * @param known names of the account's owner, which must not be most of the password
 */
export function weaknessOf(password: string, known: readonly string[] = []): Weakness | undefined {
  const chosen = normalised(password);
  if (chosen === undefined) return 'long';
  if ([...chosen].length < shortestPassword) return 'short';
  const words = known
    .map((text) => normalForm(text, 'NFKC'))
    .flatMap((text) => [text, ...text.split(/[\s@.]+/)])
    .filter(({ length }) => length > 2);
  return strength.check(chosen, words).score < leastScore ? 'guessable' : undefined;
}

/** @param password one that `weaknessOf` has accepted */
export async function hashPassword(password: string): Promise<string> {
  const chosen = normalised(password);
  if (chosen === undefined) throw new RangeError('The password is too long to be hashed');
  return hash(chosen, cost);
}

/**
 * Takes as long when there is no hash to compare with, so that the time does not reveal which accounts exist.
 */
export async function passwordMatches(password: string, hashed: string | null | undefined): Promise<boolean> {
  const given = normalised(password);
  if (given === undefined) return false;
  const matches = await verify(hashed ?? (await decoy()), given);
  return matches && typeof hashed === 'string';
}

/** Whether two passwords are the same in any normal form. */
export function samePassword(one: string, other: string): boolean {
  const letters = normalised(one);
  return letters === undefined ? one === other : letters === normalised(other);
}

let made: Promise<string> | undefined;
const decoy = (): Promise<string> => (made ??= hashPassword('no account has this password'));

/** No letter has more code units when it is decomposed. */
const unitsOfLetter = 8;

/**
 * The normal form in which a password is measured and compared, since Vietnamese keyboards write the same
 * letter in two ways (NFC and NFD).
 * @returns undefined for one that is too long, because normalising a very long text can take minutes
 */
function normalised(password: string): string | undefined {
  if (password.length > longestPassword * unitsOfLetter) return undefined;
  const letters = normalForm(password, 'NFKC');
  return [...letters].length > longestPassword ? undefined : letters;
}
