import { z } from 'zod';
import { GatewayProof } from './gateway-proof';
import { TokenRefusal } from './token-refusal';
import type { TokenEnvironment } from './variables';

const patience = 5_000;
const answer = z.object({ active: z.boolean() });

interface Settings {
  /** The provider's endpoint that says whether a token is still active (RFC 7662). */
  INTROSPECTION_URI: string;
  /** `id:secret` of a client that may ask there; without it, a gateway's proof is sent. */
  INTROSPECTION_CLIENT?: string | undefined;
}

/**
 * Asks the provider whether a verified token is still active: its account may have been disabled since, or
 * its client revoked. Reads do without, since a token lives for minutes only; writes ask each time.
 */
export class Standing {
  constructor(
    private readonly settings: Settings,
    private readonly proof?: GatewayProof,
  ) {}

  /** @throws TokenRefusal when the token is no longer active, or when the provider could not be asked */
  async require(authorization: string | undefined): Promise<void> {
    const [, token = ''] = (authorization ?? '').split(' ');
    if (!(await this.#isActive(token))) throw new TokenRefusal('invalid');
  }

  async #isActive(token: string): Promise<boolean> {
    try {
      const response = await fetch(this.settings.INTROSPECTION_URI, {
        method: 'POST',
        headers: { accept: 'application/json', ...(await this.#credentials()) },
        body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) throw new Error(`The provider answers with ${response.status}`);
      return answer.parse(await response.json()).active;
    } catch (error) {
      throw new TokenRefusal('unavailable', { cause: error });
    }
  }

  async #credentials(): Promise<Record<string, string>> {
    const { INTROSPECTION_CLIENT: client } = this.settings;
    if (client === undefined) return (await this.proof?.header()) ?? {};
    return { authorization: `Basic ${Buffer.from(client).toString('base64')}` };
  }
}

/** Made from the environment; undefined where there is no endpoint to ask. */
export function standingOf(environment: TokenEnvironment): Standing | undefined {
  const { INTROSPECTION_URI, INTROSPECTION_CLIENT, GATEWAY_SECRET: secret } = environment;
  if (INTROSPECTION_URI === undefined || environment.OIDC_ISSUER === undefined) return undefined;
  const proof = secret === undefined ? undefined : new GatewayProof(secret, 'identity');
  return new Standing({ INTROSPECTION_URI, INTROSPECTION_CLIENT }, proof);
}
