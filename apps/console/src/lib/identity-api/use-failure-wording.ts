import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from './api-failure';

const NOT_CONFIRMED = 'NOT_CONFIRMED';
/** By which the server says that it does not know itself what happened. */
const OPEN = new Set<unknown>([NOT_CONFIRMED, 'INTERNAL_SERVER_ERROR']);

/** What a failure is called in a sentence for who waits for the answer. */
export function useFailureWording() {
  const { t } = useTranslation();
  return (failure: unknown) => {
    const answer = answerOf(failure);
    if (answer?.code === NOT_CONFIRMED) return t('states.notConfirmed');
    return answer?.message ?? t('states.unreachable');
  };
}

/** Whether it is certain that what was asked for was not done: an answer that did not come says nothing of it. */
export function leftUndone(failure: unknown): boolean {
  const answer = answerOf(failure);
  return answer !== undefined && !OPEN.has(answer.code);
}

function answerOf(failure: unknown): { message: string; code: unknown } | undefined {
  if (failure instanceof ApiFailure) return failure;
  if (!CombinedGraphQLErrors.is(failure)) return undefined;
  const [error] = failure.errors;
  return error && { message: error.message, code: error.extensions?.['code'] };
}
