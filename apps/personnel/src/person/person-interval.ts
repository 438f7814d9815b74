import { KeptInterval, UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** Columns and fields of what holds of a person for an interval, in the record in which it was entered. */
@ObjectType()
export abstract class PersonInterval extends KeptInterval {
  @Field(() => UUID, {
    name: 'recordId',
    description:
      'Identity of the record that it stands in: the one of the person, or one that was merged into that (`Person.records`).',
  })
  @Column('uuid')
  personId: string;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
