import { hkdfSync } from 'node:crypto';
import { EnvironmentError } from '@bien-cuong/environment';
import { compactDecrypt, CompactEncrypt, errors } from 'jose';

interface Secrets {
  /** At least 32 random characters, known to no database. */
  secret: string;
  /** The one until now, while it is exchanged. */
  before?: string | undefined;
}

const wrongSecret =
  'IDENTITY_KEYS_SECRET: the keys in the database of identity were encrypted with another one. ' +
  'Give that one, or follow docs/operations.md (Keys of the provider) where it is lost.';

/** Encrypts the keys of the provider (RFC 7516), so that who reads its database can sign nothing. */
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
   * @returns with it whether it was sealed by the secret of now
   * @throws EnvironmentError when it was by none that is known
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

/** 256 bits of a text, as the algorithm wants them. */
const keyOf = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'keys of the provider of identities', 32));
