import {
  OwnRows,
  type OwnProvinces,
  ReadBack,
  type ReadBackTo,
  Write,
  type WriteRequest,
} from '@bien-cuong/subgraph';
import { Arg, Mutation, Resolver } from 'type-graphql';

import { Award } from './award.entity';
import { NameAwardInput, RevokeAwardInput } from './award.input';
import type { NamingService } from './naming.service';

/** The mutations of awards: naming a recipient and revoking an award. */
@Resolver()
export class AwardResolver {
  constructor(private readonly naming: NamingService) {}

  @Mutation(() => Award, {
    description:
      'Names one recipient of a lot; refused with CONFLICT when all that were announced are named.',
  })
  async nameAward(
    @Arg('input', () => NameAwardInput, { description: 'The lot and its recipient.' }) input: NameAwardInput,
    @Write() change: WriteRequest,
    @OwnRows() own: OwnProvinces | undefined,
    @ReadBack() readBack: ReadBackTo,
  ) {
    return readBack({ id: await this.naming.name(input, change, own) });
  }

  @Mutation(() => Award, { description: 'Revokes an award that proved wrong; it stays on record.' })
  async revokeAward(
    @Arg('input', () => RevokeAwardInput, { description: 'The award and the reason.' })
    input: RevokeAwardInput,
    @Write() change: WriteRequest,
    @OwnRows() own: OwnProvinces | undefined,
    @ReadBack() readBack: ReadBackTo,
  ) {
    return readBack({ id: await this.naming.revoke(input, change, own) });
  }
}
