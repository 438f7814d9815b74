import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, Kept, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ReviewKind, ReviewRegion } from './review-enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A review that a province held of a movement: what was achieved, what was not, what is to be done.',
})
@Entity()
export class Review extends Kept {
  @Field(() => UUID, { description: 'Identity of the review.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Title in Vietnamese.' })
  @Column('text')
  title: string;

  @Field(() => ReviewKind, { description: 'Whether it is an interim or a final review.' })
  @Column('text')
  kind: ReviewKind;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'The day it was held, as far as it is known: `2018?-08-31` has an uncertain year; null when not known.',
  })
  @Column(() => EdtfColumns)
  heldOn: EdtfColumns | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is uncertain about `heldOn`, and why it is given all the same.',
  })
  @Column('text', { nullable: true })
  heldOnNote: string | null;

  @Field(() => EDTF, { description: 'The time that is reviewed.' })
  @Column(() => EdtfColumns)
  period: EdtfColumns;

  @Field(() => ReviewRegion, {
    nullable: true,
    description: 'The part of the border for which it is the pilot; null when it is none.',
  })
  @Column('text', { nullable: true })
  pilotFor: ReviewRegion | null;

  @Field(() => Boolean, {
    description:
      'Whether a meeting of exemplary individuals and collectives is recorded as held together with it.',
  })
  @Column('boolean')
  withExemplaryMeeting: boolean;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  movementId: string;

  @Field(() => String, { nullable: true, description: 'Where it is recorded; null when no source is known.' })
  @Column('text', { nullable: true })
  source: string | null;
}
