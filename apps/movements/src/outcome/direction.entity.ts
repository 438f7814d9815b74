import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';

import { Outcome } from './outcome';

@ObjectType({ description: 'Something that the province set itself for the coming years.' })
@Entity()
export class Direction extends Outcome {}
