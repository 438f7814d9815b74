import { Args, type ClassType, FieldResolver, Query, Resolver } from 'type-graphql';

import { PageArgs } from '../connection';
import { ReadAhead } from '../reads/read-ahead';
import { AuditRecordConnection } from './audit-record';
import { AuditRecordsArgs } from './audit.input';

/** The resolver class of the query `<subgraph>AuditRecords`; `auditSearch` says how it is read. */
export function searchOf(subgraph: string) {
  @Resolver()
  class AuditSearchResolver {
    @Query(() => AuditRecordConnection, {
      name: `${subgraph}AuditRecords`,
      nullable: true,
      description: 'The audit trail of this subgraph, newest first.',
    })
    records(@Args(() => AuditRecordsArgs) _args: AuditRecordsArgs, @ReadAhead() records: object) {
      return records;
    }
  }
  return AuditSearchResolver;
}

/** The resolver class of `history` on an entity type; `historyRows` says how it is read. */
export function historyOf(type: ClassType) {
  @Resolver(() => type)
  class HistoryResolver {
    @FieldResolver(() => AuditRecordConnection, {
      nullable: true,
      description: 'Its own part of the audit trail, newest first.',
    })
    history(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() history: object) {
      return history;
    }
  }
  return HistoryResolver;
}
