import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { RecipientKind } from './award-type.entity';

@ObjectType({ description: 'What the law says of an award type, from one day to another.' })
@Entity()
export class AwardTypeTerms extends KeptInterval {
  @Column('uuid')
  awardTypeId: string;

  @Field(() => [RecipientKind], { description: 'The kinds of recipients it may go to.' })
  @Column('text', { array: true })
  recipients: RecipientKind[];

  @Field(() => Boolean, { description: 'Whether one person can receive it only once.' })
  @Column('boolean')
  oncePerPerson: boolean;

  @Field(() => String, { nullable: true, description: 'What it is awarded for; null when not recorded.' })
  @Column('text', { nullable: true })
  criteria: string | null;

  @Field(() => Boolean, { description: 'Whether the criteria were verified in a legal text.' })
  @Column('boolean')
  criteriaVerified: boolean;

  @Field(() => String, { nullable: true, description: 'The law, decree or decision that says so.' })
  @Column('text', { nullable: true })
  legalBasis: string | null;
}
