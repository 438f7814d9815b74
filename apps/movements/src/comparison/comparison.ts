import { Qualifier } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A province, or all of them together, in several times: what was counted of one indicator. Cumulative figures are compared with each other alone, in rows of their own.',
})
export class Comparison {
  @Field(() => Boolean, { description: 'Whether it is of all provinces together.' })
  together: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it is of figures that count several years as a whole. Only those of exactly a time that is compared are part of it.',
  })
  cumulative: boolean;
}

@ObjectType({ description: 'What was counted in one of the times that are compared.' })
export class ComparedValue {
  @Field(() => EDTF, { description: 'The time.' })
  period: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The place among the provinces in this time, by the numbers alone and the good direction of the indicator: equals share a place (1, 2, 2, 4). Null without a number, for all together, and for what cannot be apportioned.',
  })
  rank: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'This less the time before it. Null for the first time, and where nothing true can be said in one number: then both have to be shown.',
  })
  difference: number | null;

  @Field(() => Qualifier, {
    nullable: true,
    description: 'How the difference, and the change, are qualified. Null together with `difference`.',
  })
  differenceQualifier: Qualifier | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The difference as a percentage of the time before it, to two digits; null without a difference, and where there was nothing before.',
  })
  change: number | null;
}
