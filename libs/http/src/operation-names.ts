import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { GraphQLError } from 'graphql';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';

type Resolved = GraphQLRequestContext<BaseContext>;

const unnamed: Text = {
  vi: 'Tài liệu có nhiều thao tác: hãy cho biết tên thao tác cần chạy trong operationName.',
  en: 'The document has several operations: say in operationName which one to run.',
};

const unknown = (name: string): Text => ({
  vi: `Tài liệu không có thao tác nào tên là «${name}» (operationName).`,
  en: `The document has no operation named "${name}" (operationName).`,
});

/**
 * Treats an empty operationName as none (GraphQL over HTTP, GET), and refuses a request whose operationName
 * names no operation of its document (GraphQL specification 6.1, GetOperation). Apollo Server leaves that
 * check to executors, and that of a gateway reports it as an internal error.
 */
export function operationNames<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async ({ request }) => {
      if (request.operationName === '') delete request.operationName;
      return { didResolveOperation: refuseUnnamed };
    },
  };
}

async function refuseUnnamed({ operation, request }: Pick<Resolved, 'operation' | 'request'>): Promise<void> {
  if (operation) return;
  const { operationName, http } = request;
  const text = operationName ? unknown(operationName) : unnamed;
  throw new GraphQLError(text[preferredLanguage(http?.headers.get('accept-language'))], {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
