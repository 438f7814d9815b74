import { Field, Int, ObjectType } from 'type-graphql';

import { DateTime, JSONValue, UUID } from '../../types/scalars';

@ObjectType({ description: 'What somebody has typed into a form and not yet sent. It is no record yet.' })
export class Draft {
  @Field(() => UUID, { description: 'Identity of the draft.' })
  id: string;

  @Field(() => String, { description: 'The account whose draft it is.' })
  owner: string;

  @Field(() => String, { description: 'The form, for example `report`.' })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it is called in lists; null while it has no name.',
  })
  title: string | null;

  @Field(() => JSONValue, { description: 'What was typed.' })
  content: unknown;

  @Field(() => Int, { description: 'Grows with each change; who changes it says which one was seen.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  updatedAt: string;
}
