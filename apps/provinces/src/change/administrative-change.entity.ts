import { Kept, KeptItem, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Coast, Neighbour } from '../country/neighbour';
import { ProvinceKind } from '../province/province.entity';
import { ChangeStatus } from './change-status';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'One act by which provinces are merged, split, renamed, recoded, founded or abolished, or change their kind, all on one day. Nothing of it holds until it is put into force.',
})
@Entity()
export class AdministrativeChange extends Kept {
  @Field(() => UUID, { description: 'Identity of the act.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  @Column('text')
  title: string;

  @Field(() => LocalDate, { description: 'First day on which what it says holds.' })
  @Column('date')
  effectiveOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The law or resolution that orders it, with its number; null when not known.',
  })
  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which that was passed; null when not known.',
  })
  @Column('date', { nullable: true })
  legalBasisOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who passed it; null when not known.' })
  @Column('text', { nullable: true })
  legalBasisIssuer: string | null;

  @Field(() => String, { description: 'Where this is taken from.' })
  @Column('text')
  source: string;

  @Field(() => ChangeStatus, { description: 'Whether it holds.' })
  @Column('text')
  status: ChangeStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was last opened for correction or withdrawn; null when it never was.',
  })
  @Column('text', { nullable: true })
  statusReason: string | null;
}

@ObjectType({
  description:
    'One line of an administrative change: which provinces go into it, and which one comes of them. A province that stands alone in one line stays the same unit; one that is merged or split ends, and what comes of it is a new one.',
})
@Entity()
export class AdministrativeChangeLine extends KeptItem {
  @Column('uuid')
  changeId: string;

  @Column('uuid', { array: true })
  predecessorIds: string[];

  @Field(() => Boolean, { description: 'Whether the provinces are abolished, so that none comes of them.' })
  @Column('boolean')
  abolished: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The statistics office's two-digit code from that day; null: that of before.",
  })
  @Column('text', { nullable: true })
  code: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name from that day, without its kind; null: that of before.',
  })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => ProvinceKind, { nullable: true, description: 'Kind from that day; null: that of before.' })
  @Column('text', { nullable: true })
  kind: ProvinceKind | null;

  @Field(() => [Neighbour], {
    nullable: true,
    description: 'The countries a new province has a land border with; null: those of its predecessors.',
  })
  @Column('text', { array: true, nullable: true })
  neighbours: Neighbour[] | null;

  @Field(() => Coast, {
    nullable: true,
    description: 'Whether a new province has a coast; null: if one of its predecessors has.',
  })
  @Column('text', { nullable: true })
  coast: Coast | null;

  /** The unit that came of it when it was first put into force: it is this one again after a correction. */
  @Column('uuid', { nullable: true })
  provinceId: string | null;
}
