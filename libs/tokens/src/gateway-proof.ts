import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';

/** The header in which a gateway proves to a subgraph that it is one. */
export const proofHeader = 'x-gateway-proof';

const algorithm = 'HS256';
/** Whom a proof is for: shown to one service, it is worth nothing at another. */
const audienceOf = (service: string) => `urn:bien-cuong:service:${service}`;
const lifeSeconds = 60;
/** A proof is sent for so long; what is left of its life is for slow ways and clocks that differ. */
const freshMs = 20_000;
const bytesOf = (secret: string) => new TextEncoder().encode(secret);

/** Proofs for one service, by a secret that it shares; each holds for a minute, so that one that leaks is soon worth nothing. */
export class GatewayProof {
  readonly #secret: Uint8Array;
  readonly #audience: string;
  #current: { until: number; header: Promise<Record<string, string>> } | undefined;

  /** @param service the name of who is to believe them: a subgraph, or `identity` */
  constructor(secret: string, service: string) {
    this.#secret = bytesOf(secret);
    this.#audience = audienceOf(service);
  }

  /** What to send along with a request to the service. */
  header(): Promise<Record<string, string>> {
    if (!this.#current || this.#current.until < Date.now())
      this.#current = { until: Date.now() + freshMs, header: this.#make() };
    return this.#current.header;
  }

  async #make(): Promise<Record<string, string>> {
    const proof = await new SignJWT()
      .setProtectedHeader({ alg: algorithm })
      .setAudience(this.#audience)
      .setIssuedAt()
      .setExpirationTime(`${lifeSeconds}s`)
      .sign(this.#secret);
    return { [proofHeader]: proof };
  }
}

/** Tells whether a proof was made for this service with the shared secret, and still holds. */
export class ProofVerifier {
  readonly #secret: Uint8Array;
  readonly #audience: string;
  readonly #known = new LRUCache<string, true>({ max: 100 });

  /** @param service its own name */
  constructor(secret: string, service: string) {
    this.#secret = bytesOf(secret);
    this.#audience = audienceOf(service);
  }

  /** @returns at once when the same proof was verified before */
  holds(proof: string | string[] | undefined): boolean | Promise<boolean> {
    if (typeof proof !== 'string') return false;
    return this.#known.has(proof) || this.#verify(proof);
  }

  async #verify(proof: string): Promise<boolean> {
    try {
      const { payload } = await jwtVerify<{ exp: number }>(proof, this.#secret, {
        ...{ algorithms: [algorithm], audience: this.#audience },
        ...{ requiredClaims: ['exp'], clockTolerance: 5 },
      });
      this.#known.set(proof, true, { ttl: Math.max(payload.exp * 1_000 - Date.now(), 1) });
      return true;
    } catch {
      return false;
    }
  }
}
