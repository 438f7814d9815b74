import type { Right } from '@bien-cuong/access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { SubgraphContext } from '../context';
import { JSONValue } from '../scalars';
import { maySee } from './audit-readers';
import { AuditRecord } from './audit-record';

/** The right that a column with personal data asks for, by the type of the entity. */
export type PersonalColumns = Readonly<Record<string, Readonly<Record<string, Right>>>>;

type Row = Record<string, unknown>;

interface Recorded {
  type: string;
  row: Row;
}

interface Told {
  entityId?: { type: string; id: string } | null;
  before?: Recorded | null;
  after?: Recorded | null;
  detail?: Row | null;
}

const MASK = '•••';

@Resolver(() => AuditRecord)
export class AuditRecordResolver {
  constructor(private readonly personal: PersonalColumns) {}

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description: 'The row as it was before; null when it was made. Who may not see personal data gets dots.',
  })
  before(@Root() { before }: Told, @Ctx() context: SubgraphContext) {
    return before ? this.shown(before, context) : null;
  }

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description:
      'The row as it was after; null when it was deleted. Who may not see personal data gets dots.',
  })
  after(@Root() { after }: Told, @Ctx() context: SubgraphContext) {
    return after ? this.shown(after, context) : null;
  }

  @FieldResolver(() => JSONValue, {
    nullable: true,
    description: 'What else there is to know, such as why it was refused and what was asked for.',
  })
  detail(@Root() { detail }: Told, @Ctx() { caller }: SubgraphContext) {
    if (!detail) return null;
    // What was asked for may name anybody.
    return masked(detail, maySee(caller, 'recipients') ? [] : ['input']);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Identity of the entity; null when it was no entity. Who may not see that there is such an entity gets dots.',
  })
  entityId(@Root() { entityId }: Told, @Ctx() { caller }: SubgraphContext) {
    if (!entityId) return null;
    const right = this.personal[entityId.type]?.['id'];
    return right === undefined || maySee(caller, right) ? entityId.id : MASK;
  }

  private shown({ type, row }: Recorded, { caller }: SubgraphContext): Row {
    const hidden = Object.entries(this.personal[type] ?? {}).filter(([, right]) => !maySee(caller, right));
    return masked(
      row,
      hidden.map(([column]) => column),
    );
  }
}

function masked(row: Row, columns: readonly string[]): Row {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, columns.includes(name) && value !== null ? MASK : value]),
  );
}
