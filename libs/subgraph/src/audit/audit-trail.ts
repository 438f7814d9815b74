import type { View, Views } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import type { PersonalColumns } from './audit-readers';
import { AuditRecordResolver } from './audit-record.resolver';
import { historyOf, searchOf } from './audit-resolvers';
import { auditRecordView, auditSearch, historyRows } from './audit-view';
import { exportsOf } from './record-exports';

interface Shown {
  /** Columns that are shown as dots to callers who may not see personal data, by entity type. */
  personal: PersonalColumns;
  /** The entity types with a `history` field. */
  histories: readonly ClassType[];
}

/**
 * The audit trail in a subgraph's schema: a search of all of it, `history` on entities, and the mutation that
 * records exports. Made once per subgraph.
 */
export function auditTrail(subgraph: string, { personal, histories }: Shown) {
  const classes = [searchOf(subgraph, personal), ...histories.map(historyOf)];
  const Exports = exportsOf(subgraph);
  return {
    resolvers: (dataSource: DataSource): object[] => [
      new AuditRecordResolver(personal),
      new Exports(dataSource),
      ...classes.map((ResolverClass) => new ResolverClass()),
    ],
    /** The subgraph's own views with those of the audit trail. */
    views: (views: Views): Views => ({
      ...views,
      ...Object.fromEntries(histories.map(({ name }) => [name, withHistory(name, views[name])])),
      Query: { rows: { ...views['Query']?.rows, ...auditSearch(subgraph) } },
      AuditRecord: auditRecordView(subgraph),
    }),
  };
}

function withHistory(type: string, view: View = {}): View {
  const id = view.columns?.['id'];
  if (id === undefined) throw new Error(`Nothing says what the id of a row of ${type} is.`);
  return {
    ...view,
    parent: { ...view.parent, id },
    rows: { ...view.rows, history: historyRows(type) },
  };
}
