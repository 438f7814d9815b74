import { type EntityClass, migrationsIn, tableOf, type View, type Views } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { auditTrail } from '../audit/audit-trail';
import type { PersonalColumns } from '../audit/audit-readers';
import type { TypeReads } from '../reads/declared/reads-of';
import { Reads } from '../reads/reads';
import { DraftResolver } from '../writes/drafts/draft.resolver';
import { Drafts } from '../writes/drafts/drafts';
import type { ReferenceCheck } from '../writes/reference-check';
import type { DeclaredRegister } from '../writes/register/register';
import { takingsOf } from '../writes/takings/takings';
import type { SubgraphDefinition } from './subgraph';

/** The declaration of a subgraph. */
interface Declared {
  /** Its name for the gateway and its database. */
  name: string;
  /** The reads of its types. */
  reads: readonly TypeReads[];
  /** Entities that no type of the schema shows, such as link tables. */
  tables?: readonly EntityClass[];
  /** The folder with its migrations. */
  migrations: string;
  /** A table that shows whether the database was ever filled, and the function that fills an empty one. */
  seed: { into: EntityClass; with: SubgraphDefinition['seed'] };
  /** The registers of the records that are kept here. */
  registers?: readonly DeclaredRegister[];
  /** Whether people's drafts are kept here: what they have typed and not yet sent. */
  drafts?: true;
  /** Hand-written resolver instances, which already have their services: above all those of mutations. */
  writes?: (dataSource: DataSource, references: ReferenceCheck) => object[];
  /**
   * Columns of the audit trail that are shown as dots to callers who may not see personal data, by entity
   * type.
   */
  personal?: PersonalColumns;
}

/**
 * Makes a subgraph from its declaration: tables, schema, reads and audit trail come from what is declared for
 * each type.
 * @throws Error when a type is declared twice
 */
export function subgraph(declared: Declared): SubgraphDefinition {
  const {
    name,
    reads,
    tables = [],
    migrations,
    seed,
    writes,
    registers = [],
    drafts,
    personal = {},
  } = declared;
  const shown = reads.map(({ type }) => type).filter((type) => tableOf(type));
  const histories = reads.filter(({ history }) => history).map(({ type }) => type);
  const audit = auditTrail(name, { personal: withReasons(personal, registers), histories });
  const views = audit.views(viewsOf(reads));
  const kept = registers.map(({ type }) => type);
  const Takings = kept.length > 0 ? takingsOf(name, kept) : undefined;
  return {
    database: { name, entities: [...shown, ...tables], migrations: migrationsIn(migrations) },
    mainTable: tableOf(seed.into)?.name ?? '',
    seed: seed.with,
    registers: registers.map(({ facts }) => ({ ...facts, subgraph: name })),
    parts: (dataSource, references) => ({
      resolvers: [
        ...reads.flatMap(({ resolvers }) => resolvers),
        ...registers.flatMap(({ resolvers }) => resolvers(dataSource, references)),
        ...(Takings ? [new Takings(dataSource)] : []),
        ...(drafts ? [new DraftResolver(new Drafts(dataSource))] : []),
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

/** Why a record was retired or corrected may name somebody. */
function withReasons(personal: PersonalColumns, registers: readonly DeclaredRegister[]): PersonalColumns {
  const types = registers.flatMap(({ type, facts: { dated } }) => [
    [type, 'retirement_reason'] as const,
    ...dated.map((each) => [each.type, 'correction_reason'] as const),
  ]);
  const reasons = types.map(([type, column]) => [type, { [column]: 'people' as const, ...personal[type] }]);
  return { ...personal, ...(Object.fromEntries(reasons) as PersonalColumns) };
}
