import { sql, type View, type Views } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import type { PersonalColumns } from './audit-readers';
import { AuditRecordResolver } from './audit-record.resolver';
import { historyOf, searchOf } from './audit-resolvers';
import { changesOf, changesRows, changeView, type Followed } from './changes-query';
import { auditRecordView, auditSearch, historyRows } from './audit-view';
import { looksOf, protectedFieldOf, withLooks } from './looks';
import { exportsOf } from './record-exports';
import { isProtected, protectedFields } from '../types/protected';

interface Shown {
  /** Columns that are shown as dots to callers who may not see personal data, by entity type. */
  personal: PersonalColumns;
  /** The entity types with a `history` field; those with protected fields get one of who was shown them. */
  histories: readonly ClassType[];
  /** Whose changes are told to clients. */
  followed?: Followed;
}

const LOOKS = sql`r.kind = 'LOOK'`;
const NO_LOOKS = sql`r.kind <> 'LOOK'`;

const NOTHING: Followed = { types: [], parts: {} };

/**
 * The audit trail in a subgraph's schema: a search of all of it, `history` on entities, and the mutation that
 * records exports. Made once per subgraph.
 */
export function auditTrail(subgraph: string, { personal, histories, followed = NOTHING }: Shown) {
  const classes = [
    searchOf(subgraph, personal),
    ...(followed.types.length > 0 ? [changesOf(subgraph)] : []),
    ...histories.map(historyOf),
    ...histories.filter(isProtected).map(looksOf),
  ];
  const fields = histories.flatMap((type) =>
    protectedFields(type).map((field) => protectedFieldOf(type, field)),
  );
  const Exports = exportsOf(subgraph);
  return {
    resolvers: (dataSource: DataSource): object[] => [
      new AuditRecordResolver(personal),
      new Exports(dataSource),
      ...classes.map((ResolverClass) => new ResolverClass()),
      ...fields.map((FieldResolverClass) => new FieldResolverClass(dataSource)),
    ],
    /** The subgraph's own views with those of the audit trail. */
    views: (views: Views): Views => ({
      ...views,
      ...Object.fromEntries(histories.map((type) => [type.name, withHistory(type, views[type.name])])),
      Query: {
        rows: {
          ...views['Query']?.rows,
          ...auditSearch(subgraph),
          ...(followed.types.length > 0 && changesRows(subgraph, followed)),
        },
      },
      AuditRecord: auditRecordView(subgraph),
      ...(followed.types.length > 0 && { Change: changeView }),
    }),
  };
}

function withHistory(type: ClassType, view: View = {}): View {
  const { name } = type;
  const id = view.columns?.['id'];
  if (id === undefined) throw new Error(`Nothing says what the id of a row of ${name} is.`);
  const looked = isProtected(type);
  return {
    ...(looked ? withLooks(type, view) : view),
    parent: { ...view.parent, id },
    rows: {
      ...view.rows,
      history: historyRows(name, looked && NO_LOOKS),
      ...(looked && { looks: historyRows(name, LOOKS) }),
    },
  };
}
