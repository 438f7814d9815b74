import { KeptDated, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum UnitKind {
  COMMAND = 'COMMAND',
  PROVINCIAL_COMMAND = 'PROVINCIAL_COMMAND',
  BORDER_POST = 'BORDER_POST',
  PORT_GATE_COMMAND = 'PORT_GATE_COMMAND',
  FLOTILLA = 'FLOTILLA',
  PROVINCIAL_MILITARY_COMMAND = 'PROVINCIAL_MILITARY_COMMAND',
  PEOPLES_COMMITTEE = 'PEOPLES_COMMITTEE',
  ORGANISATION = 'ORGANISATION',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Kind of a unit (collective).',
  valuesConfig: {
    COMMAND: { description: 'Bộ Tư lệnh Bộ đội Biên phòng (Border Guard Command).' },
    PROVINCIAL_COMMAND: { description: 'Border Guard command of a province.' },
    BORDER_POST: { description: 'Đồn biên phòng (border post).' },
    PORT_GATE_COMMAND: { description: 'Border Guard command of a port or border gate.' },
    FLOTILLA: { description: 'Border Guard flotilla.' },
    PROVINCIAL_MILITARY_COMMAND: { description: 'Military command of a province.' },
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân (people's committee)." },
    ORGANISATION: { description: 'Any other organisation or collective that works with the Border Guard.' },
  },
});

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    'A unit (collective), seen as it was on the day `on`. Outside the time its names are known for, the nearest one is given.',
})
@Entity()
export class Unit extends KeptDated {
  @Field(() => UUID, { description: 'Identity of the unit, for good.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the unit is seen.' })
  on: string;

  @Field(() => String, { description: 'Name in Vietnamese on that day.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name in English on that day; null when not recorded.',
  })
  nameEn: string | null;

  @Field(() => UnitKind, { description: 'Kind of the unit.' })
  @Column('text')
  kind: UnitKind;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
