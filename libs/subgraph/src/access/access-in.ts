import type { Access, AccessRules } from '@bien-cuong/access';
import type { Identity } from '@bien-cuong/tokens';
import type { GraphQLSchema } from 'graphql';

/** Where a schema keeps its rules. */
export const RULES = 'bienCuongRules';

/** Who asks; undefined where no provider of identities is configured. */
export interface Requester {
  caller: Identity | undefined;
}

/** What whoever asks may; undefined: everything. */
export function accessIn(schema: GraphQLSchema, { caller }: Requester): Access | undefined {
  return (schema.extensions[RULES] as AccessRules | undefined)?.accessOf(caller);
}
