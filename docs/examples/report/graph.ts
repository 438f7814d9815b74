import { createHash } from 'node:crypto';

const { URL: url = 'http://localhost:4000/graphql', TOKEN = '' } = process.env;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; argument?: string } }[];
}

/**
 * Asks the platform.
 * @throws Error with the sentences of the platform when something is refused
 */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'vi',
      authorization: `Bearer ${TOKEN}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  const [first] = errors;
  if (!first) return data as Data;
  const where = first.extensions?.argument === undefined ? '' : ` (${first.extensions.argument})`;
  throw new Error(errors.map(({ message }) => message).join('\n') + where);
}

/**
 * A key for a request: the same request with the same key is done once, so that it can be sent again when
 * its answer was lost.
 */
export const keyOf = (...what: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex');
