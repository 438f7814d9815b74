import { Kept, UUID } from '@bien-cuong/subgraph';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum GoodDirection {
  HIGHER = 'HIGHER',
  LOWER = 'LOWER',
  NEITHER = 'NEITHER',
}

registerEnumType(GoodDirection, {
  name: 'GoodDirection',
  description: 'Which way a figure should go.',
  valuesConfig: {
    HIGHER: { description: 'More is better.' },
    LOWER: { description: 'Less is better.' },
    NEITHER: { description: 'It only describes.' },
  },
});

@ObjectType({ description: 'What figures count, and how they may be added up and judged.' })
@Entity()
export class Indicator extends Kept {
  @Field(() => UUID, { description: 'Identity of the indicator.' })
  @PrimaryColumn('uuid')
  id: string;

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

  @Field(() => String, { nullable: true, description: 'What one of it is called, in Vietnamese.' })
  @Column('text', { nullable: true })
  unit: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they are called in English; null when there is no word.',
  })
  @Column('text', { nullable: true })
  unitEn: string | null;

  @Field(() => Boolean, { description: 'Whether figures of periods that follow each other may be added.' })
  @Column('boolean')
  addsUpOverTime: boolean;

  @Field(() => Boolean, { description: 'Whether figures of several provinces may be added.' })
  @Column('boolean')
  addsUpOverTerritory: boolean;

  @Field(() => GoodDirection, { description: 'Which way its figures should go.' })
  @Column('text')
  goodDirection: GoodDirection;

  @Field(() => Float, {
    nullable: true,
    description: 'The smallest value that a figure may have; null when only that none is negative is known.',
  })
  @Column('numeric', { nullable: true })
  least: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The largest value that a figure may have; null when there is no known limit.',
  })
  @Column('numeric', { nullable: true })
  most: number | null;

  @Field(() => Boolean, { description: 'Whether it counts things, so that its figures have no decimals.' })
  @Column('boolean')
  wholeNumbers: boolean;

  @Column('uuid', { nullable: true })
  pairedWithId: string | null;
}
