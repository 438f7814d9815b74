import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { connectionType } from '../types/connection';
import { DateTime } from '../types/scalars';

export enum AuditKind {
  CHANGE = 'CHANGE',
  SIGN_IN = 'SIGN_IN',
  REFUSAL = 'REFUSAL',
  EXPORT = 'EXPORT',
  LOOK = 'LOOK',
}

registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'What an audit record tells of.',
  valuesConfig: {
    CHANGE: { description: 'A row was made, changed or deleted; many at once where no entity is named.' },
    SIGN_IN: { description: 'Somebody signed in or out, or tried to.' },
    REFUSAL: { description: 'Something was asked for and refused.' },
    EXPORT: { description: 'Data were taken out.' },
    LOOK: { description: 'Protected data of an entity were shown; once a day for each who looked.' },
  },
});

/** Never kept by the gateway: the trail also grows with refusals, which are not reported as changes. */
const OWN_AND_NEW = '@cacheControl(maxAge: 0, scope: PRIVATE)';

@Directive('@shareable')
@Directive(OWN_AND_NEW)
@ObjectType({
  description:
    'One entry of the audit trail of a subgraph: who did what, when and from where. It is never changed.',
})
export class AuditRecord {
  @Field(() => ID, { description: 'The subgraph and the number of the record in it, `awards:17`.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at: string;

  @Field(() => AuditKind, { description: 'What it tells of.' })
  kind: AuditKind;

  @Field(() => String, {
    nullable: true,
    description: 'The account or client that did it; null when it came by no request.',
  })
  subject: string | null;

  @Field(() => String, { nullable: true, description: 'The client by which it was done.' })
  clientId: string | null;

  @Field(() => [String], { description: 'The roles by which it was done: those of whom it was done for.' })
  roles: string[];

  @Field(() => String, { description: 'The user of the database, which tells what was done by hand.' })
  databaseUser: string;

  @Field(() => String, { nullable: true, description: 'The network address it came from.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'On whose behalf, when not the subject’s own.' })
  onBehalfOf: string | null;

  @Field(() => String, { nullable: true, description: 'The id of the request, as in the logs.' })
  requestId: string | null;

  @Field(() => String, { nullable: true, description: 'What was asked for, such as the field of Mutation.' })
  operation: string | null;

  @Field(() => String, { nullable: true, description: 'The type of what it was done to.' })
  entityType: string | null;
}

export const AuditRecordConnection = connectionType(AuditRecord, 'AuditRecord', ['@shareable', OWN_AND_NEW]);
