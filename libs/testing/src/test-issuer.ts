import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

interface Options {
  /** Claims that replace the usual ones; undefined removes one. */
  claims?: Record<string, unknown>;
  /** Header fields that replace the usual ones; undefined removes one. */
  header?: { alg?: string; kid?: string; typ?: string | undefined };
  /** The key to sign with instead of the newest one. */
  key?: Key | Uint8Array;
}

/** The part of an OpenID Connect provider that services see: its metadata, its keys, and its tokens. */
export class TestIssuer {
  readonly audience = 'urn:bien-cuong:api';
  /** How often its keys were fetched. */
  fetched = 0;
  #keys: { kid: string; key: Key; jwk: object }[] = [];
  #server: Server | undefined;

  static async start(): Promise<TestIssuer> {
    const issuer = new TestIssuer();
    await issuer.rotate();
    issuer.#server = createServer((request, response) => issuer.#answer(request.url ?? '', response));
    issuer.#server.listen(0, '127.0.0.1');
    await once(issuer.#server, 'listening');
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server?.address() as AddressInfo).port}`;
  }

  /** Publishes a new key, and signs with it from now on. */
  async rotate(): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `key-${this.#keys.length + 1}`;
    const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
    this.#keys.unshift({ kid, key: privateKey, jwk });
  }

  async token({ claims = {}, header = {}, key }: Options = {}): Promise<string> {
    const [newest] = this.#keys;
    if (!newest) throw new Error('The issuer has not been started');
    const now = Math.floor(Date.now() / 1_000);
    const payload: JWTPayload = {
      iss: this.url,
      aud: this.audience,
      sub: 'account-1',
      client_id: 'console',
      iat: now,
      exp: now + 300,
      ...claims,
    };
    const given = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    const protectedHeader = { alg: 'ES256', typ: 'at+jwt', kid: newest.kid, ...header };
    return new SignJWT(given)
      .setProtectedHeader(protectedHeader as JWTHeaderParameters)
      .sign(key ?? newest.key);
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #answer(path: string, response: ServerResponse): void {
    if (path === '/jwks') this.fetched += 1;
    const body = {
      '/.well-known/openid-configuration': { issuer: this.url, jwks_uri: `${this.url}/jwks` },
      '/jwks': { keys: this.#keys.map(({ jwk }) => jwk) },
    }[path];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  }
}
