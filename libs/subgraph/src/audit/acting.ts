import type { Actor, ChangeRequest } from '@bien-cuong/database';
import type { Identity } from '@bien-cuong/tokens';
import { createParameterDecorator } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';
import type { OnBehalfOf } from '../writes/ask-subgraph';

/** An actor on behalf of a subject uses the subject's roles. */
const who = ({ subject, actor, clientId, roles }: Identity): Actor => ({
  ...(actor === undefined ? { subject } : { subject: actor, onBehalfOf: subject }),
  clientId,
  roles,
});

/** The caller, as an author in the audit trail. */
export function actorOf({ caller, address, requestId }: SubgraphContext, operation: string): Actor {
  return {
    ...(caller && who(caller)),
    ...(address !== undefined && { address }),
    ...(requestId !== undefined && { requestId }),
    operation,
  };
}

/** A write as a request asked for it. */
export interface WriteRequest extends ChangeRequest {
  /** The caller, for requests to other subgraphs about it. */
  asker: OnBehalfOf;
}

/** Parameter of a mutation: the author and the input. Adds the argument `idempotencyKey` to the field. */
export function Write() {
  return createParameterDecorator(
    ({ args: { idempotencyKey, ...input }, context, info }): WriteRequest => {
      const { caller, forwarded } = context as SubgraphContext;
      return {
        actor: actorOf(context as SubgraphContext, info.fieldName),
        asker: { caller, headers: forwarded },
        input,
        idempotencyKey: idempotencyKey as string | null | undefined,
      };
    },
    {
      arg: {
        name: 'idempotencyKey',
        typeFunc: () => String,
        options: {
          nullable: true,
          description:
            'Any text of your choice. The same request with the same key is done once, and answered alike when it is sent again within a year; another request with it is refused with CONFLICT.',
        },
      },
    },
  );
}
