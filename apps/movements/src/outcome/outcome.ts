import { KeptItem } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** A point that a review states, in the order of the review. */
@ObjectType()
export abstract class Outcome extends KeptItem {
  @Column('uuid')
  reviewId: string;

  @Field(() => String, { description: 'What is said, in Vietnamese.' })
  @Column('text')
  text: string;
}
