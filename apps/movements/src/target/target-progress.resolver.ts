import { ReadTogether, type ReadTogetherTo, type SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Aimed } from './measure';
import type { TargetProgressService } from './target-progress.service';
import { Target } from './target.entity';

@Resolver(() => Target)
export class TargetProgressResolver {
  constructor(private readonly progressOf: TargetProgressService) {}

  @FieldResolver()
  progress(
    @Root() { progress }: { progress: Aimed },
    @Ctx() { caller, forwarded }: SubgraphContext,
    @ReadTogether() read: ReadTogetherTo,
  ) {
    return read(progress, (targets: readonly Aimed[]) =>
      this.progressOf.of(targets, { caller, headers: forwarded }),
    );
  }
}
