import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { warningsOf } from './cell-warnings';
import type { ComparedCell } from './comparisons';
import { RoundForm } from './round-form.entity';

@Resolver(() => RoundForm)
export class WarningsResolver {
  @FieldResolver()
  warnings(@Root() { warnings }: { warnings: ComparedCell[] | null }, @Ctx() { language }: SubgraphContext) {
    return (warnings ?? []).flatMap((cell) => warningsOf(cell, language));
  }
}
