import type { Edtf } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class TallyArgs {
  @Field(() => EDTF, {
    nullable: true,
    description:
      'Only awards whose `period` lies wholly within this one. That is the time in whose statistics they are counted, that of the review, not the day on which they were given: that is `givenOn`.',
  })
  period?: Edtf | null;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'Only awards given on a day that lies wholly within this time, whatever the `period` they are counted in. Those whose day is not recorded are left out.',
  })
  givenOn?: Edtf | null;
}
