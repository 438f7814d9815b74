import type { Actor } from '@bien-cuong/database';
import { createParameterDecorator } from 'type-graphql';

import type { SubgraphContext } from '../context';

/** Whoever asks chooses the id of the request. */
const LONGEST_ID = 200;

/** Who asks, as the audit trail knows them. */
export function actorOf({ caller, address, requestId }: SubgraphContext, operation: string): Actor {
  return {
    ...(caller && { subject: caller.subject, clientId: caller.clientId, roles: caller.roles }),
    ...(address !== undefined && { address }),
    ...(requestId !== undefined && { requestId: requestId.slice(0, LONGEST_ID) }),
    operation,
  };
}

/** Parameter of a mutation: whose doing it is. */
export function Acting() {
  return createParameterDecorator(({ context, info }) => actorOf(context as SubgraphContext, info.fieldName));
}
