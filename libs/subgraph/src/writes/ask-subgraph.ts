import { GatewayProof, type Identity } from '@bien-cuong/tokens';
import type { FormattedExecutionResult } from 'graphql';

/** The caller on whose behalf another subgraph is asked. */
export interface OnBehalfOf {
  /** Headers of the request to pass on. */
  headers: Record<string, string>;
  caller: Identity | undefined;
}

/** A query to another subgraph. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** Sends a query to another subgraph. */
export type AskSubgraph = (question: Question, asker: OnBehalfOf) => Promise<FormattedExecutionResult>;

const patience = 5_000;

/** Asks over HTTP like a gateway, with the caller's own token. */
function askOverHttp(name: string, url: string, gatewaySecret?: string): AskSubgraph {
  const proof = gatewaySecret === undefined ? undefined : new GatewayProof(gatewaySecret, name);
  return async (question, { headers }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, ...(await proof?.header()), 'content-type': 'application/json' },
      body: JSON.stringify(question),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return (await response.json()) as FormattedExecutionResult;
  };
}

/** One such function for each subgraph whose URL is known. */
export function waysOverHttp(
  urls: Readonly<Record<string, string>>,
  gatewaySecret?: string,
): Record<string, AskSubgraph> {
  const ways = Object.entries(urls).map(
    ([name, url]) => [name, askOverHttp(name, url, gatewaySecret)] as const,
  );
  return Object.fromEntries(ways);
}
