import type { Access, AccessRules } from '@bien-cuong/access';
import type { GraphQLSchema } from 'graphql';

import type { SubgraphContext } from '../serve/context';

/** Where a schema keeps its rules. */
export const RULES = 'bienCuongRules';

/** What whoever asks may; undefined: everything. */
export function accessIn(
  schema: GraphQLSchema,
  { caller }: Pick<SubgraphContext, 'caller'>,
): Access | undefined {
  return (schema.extensions[RULES] as AccessRules | undefined)?.accessOf(caller);
}
