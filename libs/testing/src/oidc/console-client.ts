import * as client from 'openid-client';
import { Browser, type Page } from './browser';

/** The addresses of a platform: its public one, and the one at which it answers the test. */
export interface Reached {
  publicUrl: string;
  url: string;
}

/** A fetch that sends requests for the public address to the other one. */
const reaching =
  ({ publicUrl, url }: Reached): client.CustomFetch =>
  (address, options) =>
    fetch(address.replace(publicUrl, url), options as RequestInit);

/** An openid-client configuration from the provider's metadata. */
export async function discover(at: Reached, id: string, secret?: string): Promise<client.Configuration> {
  const authentication = secret === undefined ? client.None() : client.ClientSecretBasic(secret);
  return client.discovery(new URL(`${at.publicUrl}/identity`), id, undefined, authentication, {
    execute: [client.allowInsecureRequests],
    [client.customFetch]: reaching(at),
  });
}

/** The console's part of a sign-in by authorization code and PKCE. */
export class ConsoleClient {
  readonly #verifier = client.randomPKCECodeVerifier();

  private constructor(
    readonly configuration: client.Configuration,
    readonly browser: Browser,
    private readonly publicUrl: string,
  ) {}

  static async open(at: Reached, headers: Record<string, string> = {}): Promise<ConsoleClient> {
    return new ConsoleClient(await discover(at, 'console'), new Browser(at, headers), at.publicUrl);
  }

  /** @returns the first page that the provider shows, or the address it redirected the browser to */
  async begin(more: Record<string, string> = {}): Promise<Page> {
    const address = client.buildAuthorizationUrl(this.configuration, {
      redirect_uri: `${this.publicUrl}/signed-in`,
      scope: 'openid profile',
      code_challenge_method: 'S256',
      code_challenge: await client.calculatePKCECodeChallenge(this.#verifier),
      ...more,
    });
    return this.browser.open(address.href);
  }

  /** @param arrived where the provider finally redirected the browser */
  finish(arrived: Page) {
    return client.authorizationCodeGrant(this.configuration, new URL(arrived.address), {
      pkceCodeVerifier: this.#verifier,
    });
  }

  /** Refreshes an expired access token. */
  refresh(refreshToken: string) {
    return client.refreshTokenGrant(this.configuration, refreshToken);
  }

  async signIn(email: string, password: string) {
    const page = await this.begin();
    return this.finish(await this.browser.open(page.address, { step: 'password', email, password }));
  }
}

/** An access token as the console gets it when somebody signs in with a password alone. */
export async function signIn(
  at: Reached,
  { name, password = '' }: { name: string; password?: string },
): Promise<string> {
  const { access_token: token } = await (await ConsoleClient.open(at)).signIn(name, password);
  return token;
}

/** An access token as a partner's program gets it. */
export async function programToken(
  at: Reached,
  { name, password, scope }: { name: string; password?: string; scope: string },
): Promise<string> {
  const { access_token: token } = await client.clientCredentialsGrant(await discover(at, name, password), {
    scope,
  });
  return token;
}
