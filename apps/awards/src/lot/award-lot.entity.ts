import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, Kept, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Awards of one type that one authority announced together, as counts. Their recipients may be named later, never more of a kind than were announced.',
})
@Entity()
export class AwardLot extends Kept {
  @Field(() => UUID, { description: 'Identity of the lot.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  authorityId: string;

  @Column('uuid')
  awardTypeId: string;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Field(() => Int, { description: 'Its place in the programme of honours.' })
  @Column('int', { default: 0 })
  position: number;

  @Field(() => Int, { description: 'How many individuals were announced.' })
  @Column('int')
  individuals: number;

  @Field(() => Int, { description: 'How many collectives were announced.' })
  @Column('int')
  collectives: number;

  @Field(() => Int, { description: 'How many households were announced.' })
  @Column('int')
  households: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many recipients are named so far, awards that were revoked not counted; null to a province officer for lots of other provinces.',
  })
  named: number | null;

  @Field(() => EDTF, { nullable: true, description: 'The day on which they were given.' })
  @Column(() => EdtfColumns)
  givenOn: EdtfColumns | null;

  @Field(() => EDTF, { description: 'The period in whose statistics they are counted: that of the review.' })
  @Column(() => EdtfColumns)
  period: EdtfColumns;

  @Field(() => EDTF, {
    nullable: true,
    description: 'The period whose achievements are rewarded, when it was stated.',
  })
  @Column(() => EdtfColumns)
  achievementPeriod: EdtfColumns | null;

  @Field(() => String, { nullable: true, description: 'Where this is taken from.' })
  @Column('text', { nullable: true })
  source: string | null;
}
