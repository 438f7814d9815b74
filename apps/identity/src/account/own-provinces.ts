import { type LineageLink, withPredecessors } from '@bien-cuong/access';
import { importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { Keys } from '../provider/signing-keys';
import { readLineage } from './read-lineage';

const minute = 60_000;
/** Provinces change only a few times in a generation. */
const kept = 10 * minute;
/** Less than services wait when they ask whether a token is still active. */
const patience = 3_000;

const answer = z.object({ data: z.unknown() });

interface Settings {
  /** The URL of the platform's graph; unset: predecessors of provinces are not known. */
  graphUrl: string | undefined;
  issuer: string;
  audience: string;
  keys: () => Keys;
}

/** The provinces whose records an account keeps: those it was given, and all their predecessors. */
export class OwnProvinces {
  #links: { read: Promise<readonly LineageLink[]>; until: number } | undefined;

  constructor(private readonly settings: Settings) {}

  /** Without predecessors while the graph cannot be reached and nothing is cached. */
  async of(provinces: readonly string[]): Promise<string[]> {
    if (provinces.length === 0) return [];
    const links = await this.#known().catch((error: unknown) => {
      console.error(
        'The lineage of the provinces cannot be read; accounts have only those they were given.',
        error,
      );
      return [];
    });
    return withPredecessors(provinces, links);
  }

  async #known(): Promise<readonly LineageLink[]> {
    const before = this.#links;
    if (before && before.until > Date.now()) return before.read;
    const read = this.#read();
    this.#links = { read, until: Date.now() + kept };
    return read.catch((error: unknown) => {
      this.#links = before && { ...before, until: Date.now() + minute };
      if (before) return before.read;
      throw error;
    });
  }

  async #read(): Promise<readonly LineageLink[]> {
    const { graphUrl } = this.settings;
    if (graphUrl === undefined) throw new Error('GRAPH_URL is not set');
    const [authorization, signal] = [`Bearer ${await this.#token()}`, AbortSignal.timeout(patience)];
    return readLineage(async (query, variables) => {
      const response = await fetch(graphUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        signal,
        body: JSON.stringify({ query, variables }),
      });
      return answer.parse(await response.json()).data;
    });
  }

  /** The provider queries the graph as a program that may read only provinces. */
  async #token(): Promise<string> {
    const { issuer, audience, keys } = this.settings;
    const [jwk] = keys().signing;
    if (!jwk) throw new Error('There is no key to sign with');
    return new SignJWT({ client_id: 'identity', roles: ['partner'], scope: 'provinces:read' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid ?? '' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('identity')
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK(jwk, 'ES256'));
  }
}
