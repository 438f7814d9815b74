import { type EntityClass, migrationsIn, tableOf, type View, type Views } from '@bien-cuong/database';
import type { DataSource, EntityManager } from 'typeorm';

import { auditTrail } from '../audit/audit-trail';
import type { PersonalColumns } from '../audit/audit-readers';
import type { TypeReads } from '../reads/declared/reads-of';
import { Reads } from '../reads/reads';
import type { References } from '../writes/references';
import type { SubgraphDefinition } from './subgraph';

/** A subgraph in one place. */
interface Declared {
  /** As the gateway and its database know it. */
  name: string;
  /** What can be asked for. */
  reads: readonly TypeReads[];
  /** The entities that no type of the schema shows: what lies between two others, say. */
  tables?: readonly EntityClass[];
  /** The folder with its migrations. */
  migrations: string;
  /** A table that tells whether anything was ever recorded, and what fills an empty database. */
  seed: { into: EntityClass; with: (manager: EntityManager) => Promise<void> };
  /** Resolvers that are written by hand, already holding their services: those of mutations above all. */
  writes?: (dataSource: DataSource, references: References) => object[];
  /** Columns of the audit trail that are shown as dots to who may not see personal data, by entity type. */
  personal?: PersonalColumns;
}

/**
 * Puts a subgraph together: its tables, its schema, its reads and its audit trail come from what is declared of each type.
 * @throws Error when a type is declared twice
 */
export function subgraph(declared: Declared): SubgraphDefinition {
  const { name, reads, tables = [], migrations, seed, writes, personal = {} } = declared;
  const shown = reads.map(({ type }) => type).filter((type) => tableOf(type));
  const histories = reads.filter(({ history }) => history).map(({ type }) => type);
  const audit = auditTrail(name, { personal, histories });
  const views = audit.views(viewsOf(reads));
  return {
    database: { name, entities: [...shown, ...tables], migrations: migrationsIn(migrations) },
    mainTable: tableOf(seed.into)?.name ?? '',
    seed: seed.with,
    parts: (dataSource, references) => ({
      resolvers: [
        ...reads.flatMap(({ resolvers }) => resolvers),
        ...(writes?.(dataSource, references) ?? []),
        ...audit.resolvers(dataSource),
      ],
      reads: new Reads(dataSource, views),
    }),
  };
}

function viewsOf(reads: readonly TypeReads[]): Views {
  const views: Record<string, View> = {};
  for (const { name, view } of reads) {
    if (views[name]) throw new Error(`How ${name} is read is said twice.`);
    views[name] = view;
  }
  return {
    ...views,
    Query: { rows: Object.assign({}, ...reads.map(({ queries }) => queries)) as View['rows'] },
  };
}
