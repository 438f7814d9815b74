import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';

import { Outcome } from './outcome';

@ObjectType({ description: 'Something that a review found achieved.' })
@Entity()
export class Achievement extends Outcome {}
