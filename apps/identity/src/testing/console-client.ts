import * as client from 'openid-client';
import { Browser, type Page } from './browser';
import { publicUrl } from './open-identity';

export const redirectUri = `${publicUrl}/signed-in`;

/** Fetches from the provider what is addressed to the platform. */
const reaching =
  (url: string): client.CustomFetch =>
  (address, options) =>
    fetch(address.replace(publicUrl, url), options as RequestInit);

/** A client as openid-client finds it by the provider's metadata. */
export async function discover(url: string, id: string, secret?: string): Promise<client.Configuration> {
  const authentication = secret === undefined ? client.None() : client.ClientSecretBasic(secret);
  return client.discovery(new URL(`${publicUrl}/identity`), id, undefined, authentication, {
    execute: [client.allowInsecureRequests],
    [client.customFetch]: reaching(url),
  });
}

/** The console's part of a sign-in by authorization code and PKCE. */
export class ConsoleClient {
  readonly #verifier = client.randomPKCECodeVerifier();

  private constructor(
    readonly configuration: client.Configuration,
    readonly browser: Browser,
  ) {}

  static async open(url: string, headers: Record<string, string> = {}): Promise<ConsoleClient> {
    return new ConsoleClient(await discover(url, 'console'), new Browser(url, publicUrl, headers));
  }

  /** @returns the first page that the provider shows, or where it sent the browser */
  async begin(more: Record<string, string> = {}): Promise<Page> {
    const address = client.buildAuthorizationUrl(this.configuration, {
      ...{ redirect_uri: redirectUri, scope: 'openid profile', code_challenge_method: 'S256' },
      code_challenge: await client.calculatePKCECodeChallenge(this.#verifier),
      ...more,
    });
    return this.browser.open(address.href);
  }

  /** @param arrived where the provider sent the browser in the end */
  finish(arrived: Page) {
    return client.authorizationCodeGrant(this.configuration, new URL(arrived.address), {
      pkceCodeVerifier: this.#verifier,
    });
  }

  async signIn(email: string, password: string) {
    const page = await this.begin();
    return this.finish(await this.browser.open(page.address, { step: 'password', email, password }));
  }
}
