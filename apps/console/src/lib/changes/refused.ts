import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { ApiError } from '@bien-cuong/identity-api';

/** Codes by which a server says that it does not know itself what happened. */
const OPEN = new Set(['NOT_CONFIRMED', 'INTERNAL_SERVER_ERROR']);

interface ErrorBody extends ApiError {
  requestId?: string | undefined;
}

/** An error answer of any server; the message is a sentence in the user's language. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  /** The argument or input field that was wrong; for an element of a list with its index: `roles.0`. */
  readonly argument: string | undefined;
  /** After a conflict: the saved version. */
  readonly recorded: object | undefined;
  /** The id by which operators find the request. */
  readonly requestId: string | undefined;

  constructor({ message, code, argument, recorded, requestId }: ErrorBody) {
    super(message);
    this.code = code;
    this.argument = argument;
    this.recorded = recorded;
    this.requestId = requestId;
  }

  get field(): string | undefined {
    return this.argument?.split('.')[0];
  }

  /** Whether it is certain that nothing was done. */
  get leftUndone(): boolean {
    return !OPEN.has(this.code);
  }

  /** Whether somebody else has saved the same record since; it is then in `recorded`. */
  get isLostRace(): boolean {
    return this.code === 'CONFLICT' && /version$/i.test(this.argument ?? '') && this.recorded !== undefined;
  }

  /** Whether an earlier attempt, whose answer was lost, was executed with other values. */
  get wasMadeOtherwise(): boolean {
    return this.code === 'CONFLICT' && this.argument === 'idempotencyKey';
  }
}

/** All errors that servers sent; empty for a failure without an answer. */
export function refusalsOf(failure: unknown): readonly Refused[] {
  if (failure instanceof Refused) return [failure];
  if (CombinedGraphQLErrors.is(failure)) return failure.errors.map((error) => told(error));
  if (ServerError.is(failure)) return toldInBody(failure);
  return [];
}

export const refusalOf = (failure: unknown): Refused | undefined => refusalsOf(failure)[0];

type GraphError = Pick<CombinedGraphQLErrors['errors'][number], 'message' | 'extensions'>;

function told({ message, extensions = {} }: GraphError, id?: string): Refused {
  const { code, argument, recorded, requestId = id } = extensions;
  return new Refused({
    message,
    code: textOf(code) ?? 'INTERNAL_SERVER_ERROR',
    argument: textOf(argument),
    recorded: typeof recorded === 'object' ? (recorded ?? undefined) : undefined,
    requestId: textOf(requestId),
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The errors in the body of an answer that Apollo treats as failed because of its status. */
function toldInBody({ bodyText, response }: ServerError): readonly Refused[] {
  const id = response.headers.get('x-request-id') ?? undefined;
  try {
    const { errors } = JSON.parse(bodyText) as { errors?: readonly GraphError[] };
    return (errors ?? []).map((error) => told(error, id));
  } catch {
    return [];
  }
}
