import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';

import { Outcome } from './outcome';

@ObjectType({ description: 'Something that a review found wanting.' })
@Entity()
export class Limitation extends Outcome {}
