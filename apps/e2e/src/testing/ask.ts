import type { GraphQLFormattedError } from 'graphql';

export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors: readonly GraphQLFormattedError[] | undefined;
}

interface Asking {
  variables?: object;
  language?: string;
  /** The caller's token. */
  token?: string;
  headers?: Record<string, string>;
}

/** Sends one operation over HTTP like any client; errors are in English unless another language is given. */
export async function ask<Data = Record<string, never>>(
  url: string,
  query: string,
  { variables, language = 'en', token, headers = {} }: Asking = {},
): Promise<Answer<Data>> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Omit<Answer<Data>, 'status'>;
  return { status: response.status, data: data ?? null, errors };
}
