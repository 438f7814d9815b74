import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';

/** The header in which a gateway proves to a subgraph that it is one. */
export const proofHeader = 'x-gateway-proof';

const algorithm = 'HS256';
const audience = 'urn:bien-cuong:subgraph';
const lifeSeconds = 60;
/** A proof is sent for so long; what is left of its life is for slow ways and clocks that differ. */
const freshMs = 20_000;
const bytesOf = (secret: string) => new TextEncoder().encode(secret);

/** Proofs by a secret that gateways and subgraphs share; each holds for a minute, so that one that leaks is soon worth nothing. */
export class GatewayProof {
  readonly #secret: Uint8Array;
  #current: { until: number; header: Promise<Record<string, string>> } | undefined;

  constructor(secret: string) {
    this.#secret = bytesOf(secret);
  }

  /** What to send along with a request to a subgraph. */
  header(): Promise<Record<string, string>> {
    if (!this.#current || this.#current.until < Date.now())
      this.#current = { until: Date.now() + freshMs, header: this.#make() };
    return this.#current.header;
  }

  async #make(): Promise<Record<string, string>> {
    const proof = await new SignJWT()
      .setProtectedHeader({ alg: algorithm })
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifeSeconds}s`)
      .sign(this.#secret);
    return { [proofHeader]: proof };
  }
}

/** Tells whether a proof was made with the shared secret and still holds. */
export class ProofVerifier {
  readonly #secret: Uint8Array;
  readonly #known = new LRUCache<string, true>({ max: 100 });

  constructor(secret: string) {
    this.#secret = bytesOf(secret);
  }

  /** @returns at once when the same proof was verified before */
  holds(proof: string | string[] | undefined): boolean | Promise<boolean> {
    if (typeof proof !== 'string') return false;
    return this.#known.has(proof) || this.#verify(proof);
  }

  async #verify(proof: string): Promise<boolean> {
    const options = { algorithms: [algorithm], audience, requiredClaims: ['exp'], clockTolerance: 5 };
    try {
      const { payload } = await jwtVerify<{ exp: number }>(proof, this.#secret, options);
      this.#known.set(proof, true, { ttl: Math.max(payload.exp * 1_000 - Date.now(), 1) });
      return true;
    } catch {
      return false;
    }
  }
}
