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
  if ([...password].length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const words = known.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter(({ length }) => length > 2);
  return strength.check(password, words).score < leastScore ? 'guessable' : undefined;
}

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), cost);

/** Takes as long when there is no hash to compare with, so that nobody learns which accounts exist. */
export async function passwordMatches(password: string, hashed: string | null | undefined): Promise<boolean> {
  if (password.length > longestPassword) return false;
  const matches = await verify(hashed ?? (await decoy()), normalised(password));
  return matches && typeof hashed === 'string';
}

let made: Promise<string> | undefined;
const decoy = (): Promise<string> => (made ??= hashPassword('no account has this password'));

/** Vietnamese keyboards write the same letter in two ways (NFC and NFD). */
const normalised = (password: string): string => password.normalize('NFKC');
