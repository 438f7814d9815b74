import type { GraphQLFormattedError } from 'graphql';

export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors: readonly GraphQLFormattedError[] | undefined;
}

interface Asking {
  variables?: object;
  language?: string;
  /** Of who asks. */
  token?: string;
}

/** Sends one operation over HTTP as any program would; English errors unless another language is asked for. */
export async function ask<Data = Record<string, never>>(
  url: string,
  query: string,
  { variables, language = 'en', token }: Asking = {},
): Promise<Answer<Data>> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'accept-language': language },
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Omit<Answer<Data>, 'status'>;
  return { status: response.status, data: data ?? null, errors };
}
