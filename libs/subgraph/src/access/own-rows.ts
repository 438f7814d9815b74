import type { RowRule } from '@bien-cuong/access';
import { createParameterDecorator, type ResolverData } from 'type-graphql';

import type { SubgraphContext } from '../context';
import { accessIn } from './access-in';

/** Parameter of a mutation: the rows that the caller may change by it; undefined: all. */
export function OwnRows() {
  return createParameterDecorator(ownRows);
}

function ownRows({ context, info }: ResolverData): RowRule | undefined {
  return accessIn(info.schema, context as SubgraphContext)?.rowsOf(info.parentType.name, info.fieldName);
}
