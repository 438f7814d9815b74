import { ArgsType, Field } from 'type-graphql';

import { Measure } from './province-claim.entity';

@ArgsType()
export class ClaimArgs {
  @Field(() => Measure, { nullable: true, description: 'Only claims about this.' })
  measure?: Measure | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also the claims about the units that this one was made of.',
  })
  withPredecessors: boolean;
}
