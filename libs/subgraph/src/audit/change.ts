import { ArgsType, Directive, Field, ObjectType } from 'type-graphql';

import { connectionType, PageArgs } from '../types/connection';
import { DateTime, UUID } from '../types/scalars';

const SHAREABLE = '@shareable';

/** Every subgraph has the type, for its own records. */
@Directive(SHAREABLE)
@ObjectType({ description: 'That a record was made, changed or deleted, or a part of it.' })
export class Change {
  @Field(() => DateTime, { description: 'When it was committed, or a moment before.' })
  at: string;

  @Field(() => String, { description: 'The type of the record, such as `Figure`.' })
  type: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'Identity of the record; null when many were changed at once: any of the type may be.',
  })
  id: string | null;
}

export const ChangeConnection = connectionType(Change, 'Change', [SHAREABLE]);

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => DateTime, {
    description:
      'Only what was changed then or later, or in the minute before: what was stamped in it may be seen only now. To go on, give the last `endCursor` that was not null as `after`.',
  })
  since: string;
}
