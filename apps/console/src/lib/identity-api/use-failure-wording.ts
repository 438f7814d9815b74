import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from './api-failure';

const NOT_CONFIRMED = 'NOT_CONFIRMED';
/** Codes by which the server says that it does not know itself whether it was done. */
const OPEN = new Set<unknown>([NOT_CONFIRMED, 'INTERNAL_SERVER_ERROR']);

/** A sentence about a failure, for the user who waits for the result. */
export function useFailureWording() {
  const { t } = useTranslation();
  return (failure: unknown) => {
    const answer = answerOf(failure);
    if (answer?.code === NOT_CONFIRMED) return t('states.notConfirmed');
    return answer?.message ?? t('states.unreachable');
  };
}

/** Whether it is certain that nothing was done; it is not when no answer arrived. */
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
