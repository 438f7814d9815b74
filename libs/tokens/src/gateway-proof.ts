import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';

/** The header in which a gateway proves to a subgraph that it is one. */
export const proofHeader = 'x-gateway-proof';

const algorithm = 'HS256';
/** Limits a proof to one service: another service does not accept it. */
const audienceOf = (service: string) => `urn:bien-cuong:service:${service}`;
const lifeSeconds = 60;
/** How long a proof is sent. The rest of its life allows for slow networks and for clocks that differ. */
const freshMs = 20_000;
const bytesOf = (secret: string) => new TextEncoder().encode(secret);

/**
 * Makes proofs for one service from the secret they share. A proof is valid for a minute, so that one that
 * leaks is soon worthless.
 */
export class GatewayProof {
  readonly #secret: Uint8Array;
  readonly #audience: string;
  #current: { until: number; header: Promise<Record<string, string>> } | undefined;

  /** @param service the name of the service that will verify them: a subgraph, or `identity` */
  constructor(secret: string, service: string) {
    this.#secret = bytesOf(secret);
    this.#audience = audienceOf(service);
  }

  /** The header to send with a request to the service. */
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

/** Verifies that a proof was made for this service with the shared secret, and has not expired. */
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
        algorithms: [algorithm],
        audience: this.#audience,
        requiredClaims: ['exp'],
        clockTolerance: 5,
      });
      this.#known.set(proof, true, { ttl: Math.max(payload.exp * 1_000 - Date.now(), 1) });
      return true;
    } catch {
      return false;
    }
  }
}
