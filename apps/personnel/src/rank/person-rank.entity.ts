import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { PersonInterval } from '../person/person-interval';

@ObjectType({ description: 'A rank that a person has had for a time.' })
@Entity()
export class PersonRank extends PersonInterval {
  @Column('text')
  rankCode: string;
}
