import { UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** A point that a review states, in the order of the review. */
@ObjectType()
export abstract class Outcome {
  @Field(() => UUID, { description: 'Identity of the point.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reviewId: string;

  @Column('integer')
  position: number;

  @Field(() => String, { description: 'What is said, in Vietnamese.' })
  @Column('text')
  text: string;

  /** The day since when the review no longer has it. */
  @Column('date', { nullable: true })
  retiredOn: string | null;
}
