import type { ApiError } from '@bien-cuong/identity-api';
import { Refused } from '../changes/refused';
import { onBehalfOf } from '../session/on-behalf-of';
import type { Session } from '../session/session';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * @param key the idempotency key, which must be the same for every retry, so that the request is carried out
 * once
 */
export type Requests = <Answer = void>(
  method: Method,
  path: string,
  body?: unknown,
  key?: string,
) => Promise<Answer>;

/** Sends requests to the identity provider on behalf of the user. */
export function requestsOf(session: Session, language: string): Requests {
  return async (method, path, body, key) => {
    const response = await onBehalfOf(session, language, (headers) =>
      fetch(`/identity/api/${path}`, {
        method,
        headers: {
          ...headers,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { 'idempotency-key': `"${key}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw await refusal(response);
    return response.status === 204 ? undefined : await response.json();
  };
}

async function refusal(response: Response): Promise<Error> {
  const error: unknown = await response.json().catch(() => undefined);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (isApiError(error)) return new Refused({ ...error, requestId });
  return new Error(`The provider of identities answered ${response.status}`);
}

function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && 'message' in value && 'code' in value;
}
