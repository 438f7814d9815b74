import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { Recurrence } from '../movement/recurrence';
import { Outcome } from './outcome';

@ObjectType({ description: 'Something that a superior told the province to do.' })
@Entity()
export class Directive extends Outcome {
  @Field(() => Recurrence, {
    nullable: true,
    description: 'How often it has to be done; null when that is not said.',
  })
  @Column('text', { nullable: true })
  recurrence: Recurrence | null;

  @Column('uuid', { nullable: true })
  movementId: string | null;

  @Column('uuid', { nullable: true })
  issuedById: string | null;
}
