import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { RecipientKind } from '../award-type/award-type.entity';

@ObjectType({
  description: 'An award of a lot whose recipient is named. It can be revoked but is never deleted.',
})
@Entity()
export class Award {
  @Field(() => UUID, { description: 'Identity of the award.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  lotId: string;

  @Field(() => RecipientKind, { description: 'What kind of recipient it went to.' })
  @Column('text')
  recipientKind: RecipientKind;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  householdId: string | null;

  @Field(() => String, { nullable: true, description: 'Số sổ vàng: its number in the golden book.' })
  @Column('text', { nullable: true, unique: true })
  goldenBookNumber: string | null;

  @Column('timestamptz')
  namedAt: Date;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was revoked; null while it stands.',
  })
  @Column('date', { nullable: true })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  @Column('text', { nullable: true })
  revocationReason: string | null;

  @Field(() => Int, { description: 'Grows with each change; who changes it says which one was seen.' })
  @Column('int', { default: 1 })
  version: number;
}
