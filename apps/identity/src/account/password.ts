import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** OWASP's second recommendation for argon2id, the algorithm the library takes by default: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
/** Longer ones only cost the server time. */
export const longestPassword = 128;
/** Of zxcvbn's scale from 0 to 4: at least 10^8 guesses. */
const leastScore = 3;

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longestPassword });

export type Weakness = 'short' | 'long' | 'guessable';

/**
 * NIST SP 800-63B section 3.1.1.2: length and what attackers try first count, not the kinds of characters.
 * @param known what the account's owner is called, which must not be most of the password
 */
export function weaknessOf(password: string, known: readonly string[] = []): Weakness | undefined {
  const chosen = normalised(password);
  if (chosen === undefined) return 'long';
  if ([...chosen].length < shortestPassword) return 'short';
  const words = known
    .map((text) => text.normalize('NFKC'))
    .flatMap((text) => [text, ...text.split(/[\s@.]+/)])
    .filter(({ length }) => length > 2);
  return strength.check(chosen, words).score < leastScore ? 'guessable' : undefined;
}

/** @param password one without a weakness */
export async function hashPassword(password: string): Promise<string> {
  const chosen = normalised(password);
  if (chosen === undefined) throw new RangeError('The password is too long to be hashed');
  return hash(chosen, cost);
}

/** Takes as long when there is no hash to compare with, so that nobody learns which accounts exist. */
export async function passwordMatches(password: string, hashed: string | null | undefined): Promise<boolean> {
  const given = normalised(password);
  if (given === undefined) return false;
  const matches = await verify(hashed ?? (await decoy()), given);
  return matches && typeof hashed === 'string';
}

/** Whether two are the same however they were typed. */
export function samePassword(one: string, other: string): boolean {
  const letters = normalised(one);
  return letters === undefined ? one === other : letters === normalised(other);
}

let made: Promise<string> | undefined;
const decoy = (): Promise<string> => (made ??= hashPassword('no account has this password'));

/** No letter takes more when it is written by parts. */
const unitsOfLetter = 8;

/**
 * A password as it is measured and compared: Vietnamese keyboards write the same letter in two ways (NFC and NFD).
 * @returns undefined for one that is too long; to normalise what is much longer can take minutes
 */
function normalised(password: string): string | undefined {
  if (password.length > longestPassword * unitsOfLetter) return undefined;
  const letters = password.normalize('NFKC');
  return [...letters].length > longestPassword ? undefined : letters;
}
