import { Directive, Field, ObjectType } from 'type-graphql';

import { DateTime } from '../../types/scalars';

@Directive('@shareable')
@ObjectType({ description: 'That somebody has a record open to change it. It locks nobody out.' })
export class Taking {
  @Field(() => String, { description: 'The account.' })
  subject: string;

  @Field(() => DateTime, { description: 'Since when.' })
  since: string;
}
