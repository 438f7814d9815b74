import { Forbidden } from '@bien-cuong/domain';
import {
  Args,
  type ClassType,
  createParameterDecorator,
  FieldResolver,
  Query,
  Resolver,
  type ResolverData,
} from 'type-graphql';

import { PageArgs } from '../types/connection';
import type { SubgraphContext } from '../serve/context';
import { ReadAhead, readAhead } from '../reads/read-ahead';
import { AuditRecordConnection } from './audit-record';
import { AuditRecordsArgs } from './audit.input';
import { type PersonalColumns, unknownTypes } from './audit-readers';
import { isProtected } from '../types/protected';

/** The resolver class of the query `<subgraph>AuditRecords`; `auditSearch` declares how it is read. */
export function searchOf(subgraph: string, personal: PersonalColumns) {
  @Resolver()
  class AuditSearchResolver {
    @Query(() => AuditRecordConnection, {
      name: `${subgraph}AuditRecords`,
      nullable: true,
      description: 'The audit trail of this subgraph, newest first.',
    })
    records(@Args(() => AuditRecordsArgs) _args: AuditRecordsArgs, @Found(personal) records: object) {
      return records;
    }
  }
  return AuditSearchResolver;
}

/** Parameter: the requested records, as far as the caller may ask for them. */
function Found(personal: PersonalColumns) {
  return createParameterDecorator(({ args, context, ...data }: ResolverData) => {
    const unknown = unknownTypes((context as SubgraphContext).caller, personal);
    const { filter } = args as Partial<AuditRecordsArgs>;
    if (filter?.entityId != null && unknown.some((type) => type === filter.entityType)) throw unknowable();
    return readAhead({ ...data, context, args: { ...args, unknown } });
  });
}

/** The number of records would reveal which entities exist. */
const unknowable = (): Forbidden =>
  new Forbidden(
    {
      vi: 'Quyền của bạn không cho phép tìm nhật ký theo từng đối tượng thuộc loại này.',
      en: 'You may not ask for the trail of a single entity of this type.',
    },
    'filter.entityId',
  );

/** The resolver class of `history` on an entity type; `historyRows` declares how it is read. */
export function historyOf(type: ClassType) {
  @Resolver(() => type)
  class HistoryResolver {
    @FieldResolver(() => AuditRecordConnection, {
      nullable: true,
      description: `Its own part of the audit trail, newest first${isProtected(type) ? '; who was shown its protected data is told by `looks`' : ''}.`,
    })
    history(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() history: object) {
      return history;
    }
  }
  return HistoryResolver;
}
