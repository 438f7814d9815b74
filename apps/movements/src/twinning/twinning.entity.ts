import { KeptDated, KeptItem, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum TwinningKind {
  ACROSS_THE_BORDER = 'ACROSS_THE_BORDER',
  ORGANISATION_AND_SCHOOL = 'ORGANISATION_AND_SCHOOL',
  UNIT_AND_COMMUNE = 'UNIT_AND_COMMUNE',
  SPONSORSHIP = 'SPONSORSHIP',
  OTHER = 'OTHER',
}

registerEnumType(TwinningKind, {
  name: 'TwinningKind',
  description: 'Who is bound together by a twinning, and for what.',
  valuesConfig: {
    ACROSS_THE_BORDER: { description: 'Kết nghĩa cụm dân cư hai bên biên giới (residents of both sides).' },
    ORGANISATION_AND_SCHOOL: { description: 'Kết nghĩa tổ chức với trường học.' },
    UNIT_AND_COMMUNE: { description: 'Kết nghĩa đơn vị với xã, phường.' },
    SPONSORSHIP: { description: 'Đỡ đầu: one side supports the other.' },
    OTHER: { description: 'Any other twinning.' },
  },
});

export enum PartyKind {
  RESIDENTS = 'RESIDENTS',
  ORGANISATION = 'ORGANISATION',
  SCHOOL = 'SCHOOL',
  UNIT = 'UNIT',
  COMMUNE = 'COMMUNE',
  FOREIGN_SETTLEMENT = 'FOREIGN_SETTLEMENT',
}

registerEnumType(PartyKind, {
  name: 'PartyKind',
  description: 'What a party of a twinning is.',
  valuesConfig: {
    RESIDENTS: { description: 'Cụm dân cư, thôn, bản (a group of residents).' },
    ORGANISATION: { description: 'Tổ chức, cơ quan, doanh nghiệp (an organisation).' },
    SCHOOL: { description: 'Trường học (a school).' },
    UNIT: { description: 'Đơn vị bộ đội (a unit).' },
    COMMUNE: { description: 'Xã, phường (a commune).' },
    FOREIGN_SETTLEMENT: {
      description: 'Cụm dân cư phía bên kia biên giới (on the other side of the border).',
    },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A twinning or sponsorship: residents, organisations, schools and units who bound themselves to each other, what they promised, and what came of it.',
})
@Entity()
export class Twinning extends KeptDated {
  @Field(() => UUID, { description: 'Identity of the twinning.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  @Column('text')
  title: string;

  @Field(() => TwinningKind, { description: 'Who is bound together, and for what.' })
  @Column('text')
  kind: TwinningKind;

  @Column('uuid')
  provinceId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Directive('@cacheControl(maxAge: 60)')
  @Field(() => Boolean, {
    description: 'Whether it has ended, or something that was promised is due and not delivered in full.',
  })
  lapsed: boolean;

  @Field(() => String, { nullable: true, description: 'Where it is recorded; null when no source is known.' })
  @Column('text', { nullable: true })
  source: string | null;
}

@ObjectType({ description: 'One of those whom a twinning binds together.' })
@Entity()
export class TwinningParty extends KeptItem {
  @Column('uuid')
  twinningId: string;

  @Field(() => PartyKind, { description: 'What it is.' })
  @Column('text')
  kind: PartyKind;

  @Field(() => String, { description: 'Its name.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null when that is not known.' })
  @Column('text', { nullable: true })
  place: string | null;
}

@ObjectType({
  description: 'Something that the parties of a twinning promised, and what was delivered of it.',
})
@Entity()
export class TwinningCommitment extends KeptItem {
  @Column('uuid')
  twinningId: string;

  @Field(() => String, { description: 'What was promised.' })
  @Column('text')
  what: string;

  @Field(() => Float, { nullable: true, description: 'How much of it; null when no amount was stated.' })
  @Column('numeric', { nullable: true })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'What the amount counts; null when there is none.' })
  @Column('text', { nullable: true })
  unit: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day for it; null when none was set.' })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => Float, { nullable: true, description: 'How much was delivered; null when that is not known.' })
  @Column('numeric', { nullable: true })
  deliveredAmount: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the delivery; null while there was none.' })
  @Column('date', { nullable: true })
  deliveredOn: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say; null when nothing.' })
  @Column('text', { nullable: true })
  note: string | null;
}
