import { Kept, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { GoodDirection } from './good-direction';

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    'What figures count, and how they may be added up and judged, seen as it was on the day `on`. Outside the time its versions are known for, the nearest one is given.',
})
@Entity()
export class Indicator extends Kept {
  @Field(() => UUID, { description: 'Identity of the indicator.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the indicator is seen.' })
  on: string;

  @Field(() => String, { description: 'Short name for programs, for example `PARTY_CELLS_FOUNDED`.' })
  @Column('text')
  code: string;

  @Field(() => Int, { description: 'Its place in reports; smaller ones come first.' })
  @Column('integer')
  position: number;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English; null when there is none.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted and how, in Vietnamese, on that day; null when that is not recorded.',
  })
  definition: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What one of it is called on that day, in Vietnamese.',
  })
  unit: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they are called in English on that day; null when there is no word.',
  })
  unitEn: string | null;

  @Field(() => Boolean, { description: 'Whether figures of periods that follow each other may be added.' })
  addsUpOverTime: boolean;

  @Field(() => Boolean, { description: 'Whether figures of several provinces may be added.' })
  addsUpOverTerritory: boolean;

  @Field(() => GoodDirection, { description: 'Which way its figures should go.' })
  goodDirection: GoodDirection;

  @Field(() => Float, {
    nullable: true,
    description:
      'The smallest value that a figure may have on that day; null when only that none is negative is known.',
  })
  least: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The largest value that a figure may have on that day; null when there is no known limit.',
  })
  most: number | null;

  @Field(() => Boolean, { description: 'Whether it counts things, so that its figures have no decimals.' })
  wholeNumbers: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'How it is calculated on that day from other indicators, by their codes, for example `100 * A / B`; null when it is counted itself.',
  })
  formula: string | null;

  @Column('uuid', { nullable: true })
  pairedWithId: string | null;
}
