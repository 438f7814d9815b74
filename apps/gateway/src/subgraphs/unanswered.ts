import { NotConfirmed, type Text } from '@bien-cuong/domain';
import type { Gap } from '@bien-cuong/plan-executor';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context';
import { logger } from '../logger';
import { failed } from './masked-errors';

/** The error for a null that no subgraph sent. */
export function unanswered(
  { operation, reason, cause }: Gap,
  { dryRun, language }: GatewayContext,
): GraphQLError | undefined {
  if (dryRun) return undefined;
  const { subgraph: service, query, kind } = operation ?? {};
  logger.warn(
    { subgraph: service, query, reason, err: cause },
    'a subgraph did not answer all that it was asked',
  );
  if (service === undefined)
    return new GraphQLError(beyondAll[language], { extensions: { code: 'UNANSWERABLE' } });
  // The subgraph received the mutation, whatever it answered.
  const { code, text } = kind === 'mutation' ? new NotConfirmed() : failed(service);
  return new GraphQLError(text[language], { extensions: { code, service } });
}

/** The text for what no subgraph can be asked for. */
export const beyondAll: Text = {
  vi: 'Không dịch vụ nào trả lời được phần này.',
  en: 'No service can answer this part.',
};
