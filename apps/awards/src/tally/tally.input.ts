import type { Edtf } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class TallyArgs {
  @Field(() => EDTF, {
    nullable: true,
    description: 'Only awards whose period lies wholly within this one; all when left out.',
  })
  period?: Edtf | null;
}

@ArgsType()
export class CommendationArgs extends TallyArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many to give at the most, from 1 to 200.' })
  first: number;
}
