import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'A name that a unit has had for a time.' })
@Entity()
export class UnitName extends KeptInterval {
  @Column('uuid')
  unitId: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English; null when not recorded.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
