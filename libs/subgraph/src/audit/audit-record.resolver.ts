import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';
import { JSONValue } from '../types/scalars';
import { IN_DETAILS, mayKnow, maySee, maySeeAll, type PersonalColumns } from './audit-readers';
import { AuditRecord } from './audit-record';

type Row = Record<string, unknown>;

interface Recorded {
  type: string;
  row: Row;
}

interface AuditRow {
  entityId?: { type: string; id: string } | null;
  before?: Recorded | null;
  after?: Recorded | null;
  detail?: Row | null;
  hash: { hex: string; salted: boolean };
}

const MASK = '•••';

@Resolver(() => AuditRecord)
export class AuditRecordResolver {
  constructor(private readonly personal: PersonalColumns) {}

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description: 'The row as it was before; null when it was made. Who may not see personal data gets dots.',
  })
  before(@Root() { before }: AuditRow, @Ctx() context: SubgraphContext) {
    return before ? this.shown(before, context) : null;
  }

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description:
      'The row as it was after; null when it was deleted. Who may not see personal data gets dots.',
  })
  after(@Root() { after }: AuditRow, @Ctx() context: SubgraphContext) {
    return after ? this.shown(after, context) : null;
  }

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description: 'What else there is to know, such as why it was refused and what was asked for.',
  })
  detail(@Root() { detail }: AuditRow, @Ctx() { caller }: SubgraphContext) {
    return detail ? masked(detail, hiddenIn(IN_DETAILS, caller)) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Identity of the entity; null when it was no entity. Who may not see that there is such an entity gets dots.',
  })
  entityId(@Root() { entityId }: AuditRow, @Ctx() { caller }: SubgraphContext) {
    if (!entityId) return null;
    return mayKnow(caller, this.personal, entityId.type) ? entityId.id : MASK;
  }

  @FieldResolver(() => String, {
    description:
      'The hash by which the next record follows this one, hexadecimal. Who may not see personal data gets dots for records from before hashes were salted.',
  })
  hash(@Root() { hash: { hex, salted } }: AuditRow, @Ctx() { caller }: SubgraphContext) {
    return salted || maySeeAll(caller, this.personal) ? hex : MASK;
  }

  /** The row as the caller may see it: nothing of an entity whose existence they may not know of. */
  private shown({ type, row }: Recorded, { caller }: SubgraphContext): Row {
    const columns = mayKnow(caller, this.personal, type)
      ? hiddenIn(this.personal[type] ?? {}, caller)
      : Object.keys(row);
    return masked(row, columns);
  }
}

const hiddenIn = (rights: PersonalColumns[string], caller: SubgraphContext['caller']): string[] =>
  Object.entries(rights).flatMap(([column, right]) => (maySee(caller, right) ? [] : [column]));

/** Masks empty values as well, since it would reveal something that there is no value. */
function masked(row: Row, columns: readonly string[]): Row {
  const entries = Object.entries(row);
  return Object.fromEntries(entries.map(([name, value]) => [name, columns.includes(name) ? MASK : value]));
}
