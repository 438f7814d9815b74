import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'The area that a unit was in charge of for a time.' })
@Entity()
export class UnitArea extends KeptInterval {
  @Column('uuid')
  unitId: string;

  @Field(() => String, {
    description: 'The communes, border sections or waters that it is in charge of, as its orders name them.',
  })
  @Column('text')
  area: string;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
