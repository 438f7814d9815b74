import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, Kept, KeptItem, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { RoundStatus } from './round-status';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'What headquarters asks all or some provinces to count in a period, by a deadline.',
})
@Entity()
export class CollectionRound extends Kept {
  @Field(() => UUID, { description: 'Identity of the round.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  movementId: string | null;

  @Field(() => EDTF, { description: 'The time that the figures speak of.' })
  @Column(() => EdtfColumns)
  period: EdtfColumns;

  @Field(() => Boolean, { description: 'Whether the figures count a period of several years as a whole.' })
  @Column('boolean')
  cumulative: boolean;

  @Field(() => LocalDate, { description: 'The last day on which forms are submitted in time.' })
  @Column('date')
  deadline: string;

  @Field(() => String, { nullable: true, description: 'How it is counted; null when nothing is said.' })
  @Column('text', { nullable: true })
  instructions: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be attached; null when nothing is.' })
  @Column('text', { nullable: true })
  evidence: string | null;

  @Field(() => Boolean, { description: 'Whether who submitted a form may not approve it.' })
  @Column('boolean')
  twoPersons: boolean;

  @Field(() => RoundStatus, { description: 'How far it is.' })
  @Column('text')
  status: RoundStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled or opened again; null unless it was.',
  })
  @Column('text', { nullable: true })
  statusReason: string | null;
}

@ObjectType({ description: 'An indicator that a round asks for.' })
@Entity()
export class CollectionQuestion extends KeptItem {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  indicatorId: string;

  @Field(() => Boolean, { description: 'Whether a form without it is not submitted.' })
  @Column('boolean')
  required: boolean;
}

@ObjectType({ description: 'A province that a round asks.' })
@Entity()
export class CollectionProvince extends KeptItem {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  provinceId: string;
}
