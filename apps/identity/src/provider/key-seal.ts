import { hkdfSync } from 'node:crypto';
import { EnvironmentError } from '@bien-cuong/environment';
import { compactDecrypt, CompactEncrypt, errors } from 'jose';

interface Secrets {
  /** At least 32 random characters, which are in no database. */
  secret: string;
  /** The previous secret, while it is being changed. */
  before?: string | undefined;
}

const wrongSecret =
  'IDENTITY_KEYS_SECRET: the keys in the database of identity were encrypted with another one. ' +
  'Give that one, or follow docs/operations.md (Keys of the provider) where it is lost.';

/** Encrypts the provider's keys (RFC 7516), so that somebody who reads the database cannot sign with them. */
export class KeySeal {
  readonly #key: Uint8Array;
  readonly #before: Uint8Array | undefined;

  constructor({ secret, before }: Secrets) {
    this.#key = keyOf(secret);
    this.#before = before === undefined ? undefined : keyOf(before);
  }

  static isSealed(kept: unknown): kept is string {
    return typeof kept === 'string' && kept.split('.').length === 5;
  }

  async seal(text: string): Promise<string> {
    const encrypted = new CompactEncrypt(new TextEncoder().encode(text));
    return encrypted.setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(this.#key);
  }

  /**
   * @returns the text, and whether it was sealed with the current secret
   * @throws EnvironmentError when it was sealed with an unknown one
   */
  async open(sealed: string): Promise<{ text: string; current: boolean }> {
    const text = await opened(sealed, this.#key);
    if (text !== undefined) return { text, current: true };
    const older = this.#before && (await opened(sealed, this.#before));
    if (older === undefined) throw new EnvironmentError(wrongSecret);
    return { text: older, current: false };
  }
}

async function opened(sealed: string, key: Uint8Array): Promise<string | undefined> {
  try {
    const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
    const { plaintext } = await compactDecrypt(sealed, key, options);
    return new TextDecoder().decode(plaintext);
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return undefined;
    throw error;
  }
}

/** Derives the 256 bits that the algorithm needs. */
const keyOf = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'keys of the provider of identities', 32));
