import { ArgsType, Field, InputType } from 'type-graphql';

import { PageArgs } from '../connection';
import { DateTime } from '../scalars';
import { AuditKind } from './audit-record';

@InputType({ description: 'Which audit records; all that is given must hold.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Of entities of this type, for example `Award`.' })
  entityType?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the entity with this identity.' })
  entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of what this account or client did.' })
  subject?: string | null;

  @Field(() => AuditKind, { nullable: true, description: 'Of this kind.' })
  kind?: AuditKind | null;

  @Field(() => DateTime, { nullable: true, description: 'Recorded then or later.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Recorded before then.' })
  until?: string | null;
}

@ArgsType()
export class AuditRecordsArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which records; all unless given.' })
  filter?: AuditFilter | null;
}
