import type { TinyPlatform } from './tiny-platform';

export interface Sent {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
  search?: Record<string, string>;
}

/** The headers of an answer that matter to specs. */
const telling = ['content-type', 'x-request-id', 'allow', 'cache-control', 'vary'];
const uuid = /^[0-9a-f-]{36}(?=\/|$)/;

/** Sends a request like a client, and returns the answer without what differs each time. */
export async function send(platform: TinyPlatform, { method = 'POST', headers, body, search }: Sent) {
  const url = new URL(`${platform.url}/graphql`);
  for (const [name, value] of Object.entries(search ?? {})) url.searchParams.set(name, value);
  const response = await fetch(url, {
    method,
    headers: {
      'x-request-id': 'r',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    headers: telling.map((name) => [name, response.headers.get(name)?.replace(uuid, 'made')]),
    body: (await response.json()) as unknown,
  };
}
