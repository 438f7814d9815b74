import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How far the provinces are with a round, in numbers of forms.' })
export class RoundCompleteness {
  @Field(() => Int, { description: 'How many provinces are asked.' })
  expected: number;

  @Field(() => Int, { description: 'How many forms are drafts.' })
  drafted: number;

  @Field(() => Int, { description: 'How many are submitted and not decided on.' })
  submitted: number;

  @Field(() => Int, { description: 'How many are returned.' })
  returned: number;

  @Field(() => Int, { description: 'How many are approved.' })
  approved: number;

  @Field(() => Int, { description: 'How many were submitted late, or are not and their day is over.' })
  late: number;

  @Field(() => Int, { description: 'How many provinces have neither submitted nor been approved.' })
  missing: number;
}
