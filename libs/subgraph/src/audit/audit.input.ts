import { ArgsType, Field, InputType, Int } from 'type-graphql';

import { PageArgs } from '../types/connection';
import { DateTime } from '../types/scalars';
import { AuditKind } from './audit-record';

@InputType({ description: 'Which audit records; all that is given must hold.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Of entities of this type, for example `Award`.' })
  entityType?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the entity with this identity. Of what you may not know of, nothing is found; with the type of such entities it is FORBIDDEN.',
  })
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

@ArgsType()
export class ExportArgs {
  @Field(() => String, {
    description: 'What is exported, for example `provinces`; 100 characters at the most.',
  })
  list: string;

  @Field(() => String, {
    nullable: true,
    description:
      'How it was narrowed down, as in the address of its page; 2,000 characters at the most. All of the list unless given.',
  })
  filter?: string | null;

  @Field(() => Int, { description: 'How many rows are taken out, 1,000,000 at the most.' })
  rows: number;
}
