import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** Columns and fields of one interval of what is taken from lists and texts, surely or not. */
@ObjectType()
export abstract class SourcedInterval extends KeptInterval {
  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was read in a published text; false: in a secondary source, or not at all.',
  })
  @Column('boolean')
  verified: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What else the source says of it, or what it leaves open; null when there is nothing.',
  })
  @Column('text', { nullable: true })
  note: string | null;
}
