import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({
  description:
    'A province that a unit belonged to for a time: provinces merge, and their units continue under the new one.',
})
@Entity()
export class UnitProvince extends KeptInterval {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  provinceId: string;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
