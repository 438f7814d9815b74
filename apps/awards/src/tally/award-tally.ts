import { Field, Int, ObjectType } from 'type-graphql';

import { Unit } from '../unit/unit.stub';

@ObjectType({ description: 'How many awards were announced and how many of their recipients are named.' })
export abstract class Counts {
  @Field(() => Int, { description: 'Awards announced, to all kinds of recipients.' })
  total: number;

  @Field(() => Int, { description: 'Of these to individuals.' })
  individuals: number;

  @Field(() => Int, { description: 'Of these to collectives.' })
  collectives: number;

  @Field(() => Int, { description: 'Of these to households.' })
  households: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Recipients named so far, revoked awards not counted; null to a province officer, but for provinces of theirs.',
  })
  named: number | null;
}

@ObjectType({ description: 'What one authority awarded.' })
export class AuthorityTally extends Counts {
  @Field(() => Unit, {
    nullable: true,
    description:
      'The authority, as it was on the last day that is asked for: of `period`, else of `givenOn`, else today.',
  })
  authority: Unit;
}

@ObjectType({ description: 'Awards counted over a period, in all and by authority.' })
export class AwardTally extends Counts {}
