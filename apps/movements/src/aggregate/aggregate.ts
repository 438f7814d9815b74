import { LeftOut, Qualifier } from '@bien-cuong/domain';
import { EDTF } from '@bien-cuong/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Approved figures of one indicator, added up so that nothing is counted twice. Rows are never added to each other: cumulative figures have rows of their own.',
})
export class Aggregate {
  @Field(() => EDTF, {
    description: 'The time: the period that was asked for, a step of it, or that of figures which fit none.',
  })
  period: string;

  @Field(() => Boolean, {
    description:
      'Whether it is of all provinces together. As reported, it may be less than its provinces: what two of them counted of the same territory is counted once.',
  })
  together: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is of figures that count several years as a whole; never added to yearly ones.',
  })
  cumulative: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'The sum; null where nothing can be said in one number, so that the parts have to be read: provinces that do not add up, or qualifiers that contradict each other.',
  })
  value: number | null;

  @Field(() => Qualifier, {
    nullable: true,
    description: 'How the sum is qualified: as its weakest part is. Null together with `value`.',
  })
  qualifier: Qualifier | null;

  @Field(() => Int, { description: 'How many figures are added.' })
  counted: number;

  @Field(() => Int, { description: 'How many are left out, each with its reason in `parts`.' })
  leftOut: number;

  @Field(() => Boolean, {
    description:
      'Whether something is missing in the sum: claims that contradict each other, or figures that overlap in part.',
  })
  incomplete: boolean;
}

@ObjectType({ description: 'A figure that is part of a sum, or left out of it.' })
export class AggregatePart {
  @Field(() => Boolean, { description: 'Whether it is added.' })
  counted: boolean;

  @Field(() => LeftOut, { nullable: true, description: 'Why it is left out; null when it is added.' })
  leftOut: LeftOut | null;
}
