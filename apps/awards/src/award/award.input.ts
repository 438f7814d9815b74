import { UUID } from '@bien-cuong/subgraph';
import { Field, InputType, Int } from 'type-graphql';

@InputType({
  description: 'Names one recipient of an announced lot; exactly one of person, unit and household.',
})
export class NameAwardInput {
  @Field(() => UUID, { description: 'The lot that was announced.' })
  lotId: string;

  @Field(() => UUID, { nullable: true, description: 'The person who received it.' })
  personId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'The unit that received it.' })
  unitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The household that received it, as the decision names it.',
  })
  household?: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'The household that received it, where it is recorded already; instead of `household`.',
  })
  householdId?: string | null;

  @Field(() => String, { nullable: true, description: 'Số sổ vàng: its number in the golden book.' })
  goldenBookNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the lot that was seen; refused with CONFLICT when it has another one by now.',
  })
  lotVersion?: number | null;
}

@InputType({ description: 'Revokes an award that proved wrong.' })
export class RevokeAwardInput {
  @Field(() => UUID, { description: 'The award to revoke.' })
  awardId: string;

  @Field(() => String, { description: 'Why it is revoked.' })
  reason: string;

  @Field(() => Int, {
    description:
      'The version of the award that was seen; refused with CONFLICT when it has another one by now.',
  })
  version: number;
}
