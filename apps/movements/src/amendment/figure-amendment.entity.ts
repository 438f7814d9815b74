import { Qualifier } from '@bien-cuong/domain';
import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { AmendmentStatus } from './amendment-status';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Another value for an approved figure, with the reason; approved ones, in their order, are the versions of the figure.',
})
@Entity()
export class FigureAmendment {
  @Field(() => UUID, { description: 'Identity of the amendment.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  figureId: string;

  @Column('uuid')
  provinceId: string;

  @Field(() => Float, { description: 'What the figure was when it was proposed.' })
  @Column('numeric')
  formerValue: number;

  @Field(() => Qualifier, { description: 'How it was qualified then.' })
  @Column('text')
  formerQualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'Where it was taken from; null when not known.' })
  @Column('text', { nullable: true })
  formerSource: string | null;

  @Field(() => Float, { description: 'What it is to be.' })
  @Column('numeric')
  value: number;

  @Field(() => Qualifier, { description: 'How it is to be qualified.' })
  @Column('text')
  qualifier: Qualifier;

  @Field(() => String, {
    nullable: true,
    description: 'Where that is taken from; null: from where the figure was taken.',
  })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => String, { description: 'Why the figure is to change.' })
  @Column('text')
  reason: string;

  @Field(() => AmendmentStatus, { description: 'How far it is.' })
  @Column('text')
  status: AmendmentStatus;

  @Column('boolean')
  twoPersons: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null unless it was.' })
  @Column('text', { nullable: true })
  refusalReason: string | null;

  /** The account that proposed it. */
  @Column('text', { nullable: true })
  proposedBy: string | null;

  @Field(() => LocalDate, { description: 'The day on which it was proposed.' })
  @Column('date')
  proposedOn: string;

  /** The account that decided on it, or took it back. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it was decided on or withdrawn; null while it is proposed.',
  })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Field(() => Int, { description: 'Grows with each change; who changes it says which one was seen.' })
  @Column('int', { default: 1 })
  version: number;
}
