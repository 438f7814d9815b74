import type { ApolloServerPlugin } from '@apollo/server';
import type { FastPath, RequestRefusal } from '@bien-cuong/http';
import type { GatewayProof } from '@bien-cuong/tokens';
import type { GatewayContext } from '../context';
import { ClientUse } from './client-use';
import { RefusalReport } from './refusal-report';

interface Parts {
  /** The platform's own identity provider; undefined: nothing is reported. */
  identityUrl: string | undefined;
  proof: GatewayProof | undefined;
  textOf: (documentId: string) => string | undefined;
}

/** What a gateway reports to the platform's identity provider. */
export interface ProviderReports {
  plugins: ApolloServerPlugin<GatewayContext>[];
  counting(fast: FastPath<GatewayContext> | undefined): FastPath<GatewayContext> | undefined;
  refused(refusal: RequestRefusal<GatewayContext>): void;
  /**
   * Notes that a caller asked for something forbidden, on behalf of a subgraph that does not decide that
   * itself.
   */
  forbidden(context: GatewayContext, what: string): void;
  stop(): Promise<void>;
}

const noReports: ProviderReports = {
  plugins: [],
  counting: (fast) => fast,
  refused: () => undefined,
  forbidden: () => undefined,
  stop: () => Promise.resolve(),
};

export function providerReports({ identityUrl, proof, textOf }: Parts): ProviderReports {
  if (identityUrl === undefined) return noReports;
  const use = new ClientUse({ identityUrl, proof }, textOf);
  const refusals = new RefusalReport({ identityUrl, proof });
  return {
    plugins: [use.plugin(), refusals.plugin()],
    counting: (fast) => fast && use.counting(fast),
    refused: (refusal) => {
      if (refusal.context) use.note(refusal.context, '', true);
      refusals.noteUnread(refusal);
    },
    forbidden: (context, what) => refusals.noteForbidden(context, what),
    stop: async () => void (await Promise.all([use.stop(), refusals.stop()])),
  };
}
