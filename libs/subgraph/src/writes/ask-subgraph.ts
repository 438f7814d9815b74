import { GatewayProof, type Identity } from '@bien-cuong/tokens';
import type { FormattedExecutionResult } from 'graphql';

/** On whose behalf another subgraph is asked. */
export interface Asker {
  /** Those of the request that go along with it. */
  headers: Record<string, string>;
  caller: Identity | undefined;
}

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** A way to another subgraph. */
export type AskSubgraph = (question: Question, asker: Asker) => Promise<FormattedExecutionResult>;

const patience = 5_000;

/** The way over HTTP: as a gateway would ask, with the caller's own token. */
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

/** The ways to those subgraphs whose addresses are known. */
export function waysOverHttp(
  urls: Readonly<Record<string, string>>,
  gatewaySecret?: string,
): Record<string, AskSubgraph> {
  const ways = Object.entries(urls).map(
    ([name, url]) => [name, askOverHttp(name, url, gatewaySecret)] as const,
  );
  return Object.fromEntries(ways);
}
