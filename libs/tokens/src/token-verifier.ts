import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Identity, identityOf } from './identity';
import { demandedTyp, requireAccessToken } from './kind-of-token';
import { providersKeys } from './key-set';
import { TokenRefusal } from './token-refusal';
import type { TokenEnvironment } from './variables';

/**
 * Only signatures with a private key: with a shared secret, every service that verifies tokens could also
 * make them.
 */
const algorithms = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];
const seconds = 1_000;
const clockTolerance = 30;
/** Longer tokens are refused without being parsed. */
const longest = 8_192;
const maxKept = 10_000;

/** Errors that mean that the token is not valid. All others mean that it could not be verified. */
const ofTheToken = [
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

interface Settings extends Omit<TokenEnvironment, 'OIDC_ISSUER'> {
  OIDC_ISSUER: string;
}

/** Verifies access tokens (RFC 9068) of one issuer for one audience. */
export class TokenVerifier {
  readonly #keys: JWTVerifyGetKey;
  /** By the whole header, so that a known one is not even parsed. */
  readonly #kept = new LRUCache<string, Identity>({ max: maxKept });
  readonly #pending = new Map<string, Promise<Identity>>();

  /** @param keys the provider's public keys; fetched from the provider when left out */
  constructor(
    private readonly settings: Settings,
    keys?: JWTVerifyGetKey,
  ) {
    this.#keys = keys ?? providersKeys(settings.OIDC_ISSUER, settings.OIDC_JWKS_URI);
  }

  /**
   * @param authorization the Authorization header
   * @returns without a promise when the same token was verified before and has not expired
   * @throws TokenRefusal without a valid token
   */
  identify(authorization: string | undefined): Identity | Promise<Identity> {
    const header = authorization ?? '';
    const known = this.#kept.get(header);
    if (known && known.expires > Date.now() / seconds) return known;
    return this.#pending.get(header) ?? this.#begin(header);
  }

  /** Requests with a token that is being verified wait for the same result. */
  #begin(header: string): Promise<Identity> {
    const pending = this.#verify(bearerToken(header)).then((identity) => {
      this.#kept.set(header, identity);
      return identity;
    });
    this.#pending.set(header, pending);
    const end = () => void this.#pending.delete(header);
    pending.then(end, end);
    return pending;
  }

  async #verify(token: string): Promise<Identity> {
    const { OIDC_ISSUER: issuer, API_AUDIENCE: audience, ACCESS_TOKEN_TYP: typ } = this.settings;
    const { ROLES_CLAIM, PROVINCES_CLAIM } = this.settings;
    try {
      const verified = await jwtVerify<{ sub: string; exp: number }>(token, this.#keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        ...demandedTyp(typ),
        requiredClaims: ['sub', 'exp'],
      });
      requireAccessToken(verified, typ);
      return identityOf(verified.payload, { roles: ROLES_CLAIM, provinces: PROVINCES_CLAIM });
    } catch (error) {
      const reason = ofTheToken.some((kind) => error instanceof kind) ? 'invalid' : 'unavailable';
      throw new TokenRefusal(reason, { cause: error });
    }
  }
}

/** RFC 6750 section 2.1. */
function bearerToken(authorization: string): string {
  if (authorization === '') throw new TokenRefusal('missing');
  const [, token] = /^bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
  if (token === undefined || token.length > longest) throw new TokenRefusal('malformed');
  return token;
}

/** The verifier for an environment; undefined when no issuer is configured. */
export function tokenVerifier({ OIDC_ISSUER, ...rest }: TokenEnvironment): TokenVerifier | undefined {
  return OIDC_ISSUER === undefined ? undefined : new TokenVerifier({ OIDC_ISSUER, ...rest });
}
