import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { GoodDirection } from './good-direction';

@ObjectType({ description: 'How an indicator is counted and judged, from one day to another.' })
@Entity()
export class IndicatorVersion extends KeptInterval {
  @Column('uuid')
  indicatorId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted and how, in Vietnamese; null when that is not recorded.',
  })
  @Column('text', { nullable: true })
  definition: string | null;

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

  @Field(() => String, {
    nullable: true,
    description:
      'How it is calculated from other indicators, by their codes, for example `100 * A / B`; null when it is counted itself.',
  })
  @Column('text', { nullable: true })
  formula: string | null;

  @Field(() => String, { nullable: true, description: 'The directive or decision that says so.' })
  @Column('text', { nullable: true })
  legalBasis: string | null;
}
