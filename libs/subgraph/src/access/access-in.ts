import type { Access, AccessRules } from '@bien-cuong/access';
import type { Identity } from '@bien-cuong/tokens';
import type { GraphQLSchema } from 'graphql';

/** The extension in which a schema holds its rules. */
export const RULES = 'bienCuongRules';

/** The caller; undefined where no identity provider is configured. */
export interface Requester {
  caller: Identity | undefined;
}

/** The caller's access; undefined: everything is allowed. */
export function accessIn(schema: GraphQLSchema, { caller }: Requester): Access | undefined {
  return (schema.extensions[RULES] as AccessRules | undefined)?.accessOf(caller);
}
