import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { PersonInterval } from '../person/person-interval';

@ObjectType({ description: 'A post that a person holds in a unit for a time; several can be held at once.' })
@Entity()
export class Appointment extends PersonInterval {
  @Column('uuid')
  unitId: string;

  @Field(() => String, { description: 'The post in Vietnamese, for example `Chính ủy`.' })
  @Column('text')
  post: string;

  @Field(() => String, { nullable: true, description: 'The post in English; null when not recorded.' })
  @Column('text', { nullable: true })
  postEn: string | null;
}
