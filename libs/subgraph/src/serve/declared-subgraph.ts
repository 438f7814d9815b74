import { platformRules } from '@bien-cuong/access';
import { type EntityClass, migrationsIn, tableOf, type View, type Views } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { auditTrail } from '../audit/audit-trail';
import type { Parts } from '../audit/changes-query';
import type { PersonalColumns } from '../audit/audit-readers';
import type { TypeReads } from '../reads/declared/reads-of';
import { NodeResolver } from '../reads/node.resolver';
import { Reads } from '../reads/reads';
import { searchHitView, searchOf, searchRows } from '../reads/search/search-query';
import { DraftResolver } from '../writes/drafts/draft.resolver';
import { Drafts } from '../writes/drafts/drafts';
import type { ReferenceCheck } from '../writes/reference-check';
import type { DeclaredRegister } from '../writes/register/register';
import { importsOf } from '../writes/import/import.resolver';
import { ImportStore } from '../writes/import/import-store';
import { namedAmong, namesIn } from '../writes/import/named-records';
import { attachedTo, attachmentReads, withAttachments } from '../writes/attachments/attached';
import { Attachments } from '../writes/attachments/attachments';
import { attachingOf } from '../writes/attachments/attachments.resolver';
import { takingsOf } from '../writes/takings/takings';
import { WorkflowMove } from '../writes/workflow/journal';
import { withMoves } from '../writes/workflow/with-moves';
import type { DeclaredWorkflow } from '../writes/workflow/workflow';
import { isProtected } from '../types/protected';
import type { SubgraphDefinition } from './subgraph';

/** Files may be about what is most protected of a record, so the trail tells what they are called to those alone who may see all. */
const OF_FILES: PersonalColumns = {
  Attachment: {
    record_id: 'people',
    name: 'birth-dates',
    note: 'birth-dates',
    retirement_reason: 'birth-dates',
  },
};

/** The declaration of a subgraph. */
interface Declared {
  /** Its name for the gateway and its database. */
  name: string;
  /** The reads of its types. */
  reads: readonly TypeReads[];
  /** Entities that no type of the schema shows, such as link tables. */
  tables?: readonly EntityClass[];
  /** Whether it is the one that gives back what has a `nodeId`: it has the keys of all types. */
  nodes?: true;
  /**
   * By the type of a part, whose record clients know only as a part of another: the type of that one, and the
   * column with its id. A change of the part is told as one of the record. Registers say it of their parts.
   */
  parts?: Parts;
  /** The folder with its migrations. */
  migrations: string;
  /** A table that shows whether the database was ever filled, and the function that fills an empty one. */
  seed: { into: EntityClass; with: SubgraphDefinition['seed'] };
  /** The registers of the records that are kept here. */
  registers?: readonly DeclaredRegister[];
  /** The workflows of the records that go from hand to hand here. */
  workflows?: readonly DeclaredWorkflow[];
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
    workflows = [],
    drafts,
    nodes,
    parts = {},
    personal = {},
  } = declared;
  const shown = reads.map(({ type }) => type).filter((type) => tableOf(type));
  const histories = reads.filter(({ history }) => history).map(({ type }) => type);
  demandLooks(reads);
  const kept = reads.filter(({ isKept }) => isKept).map(({ type }) => type);
  const audit = auditTrail(name, {
    personal: withReasons({ ...personal, ...OF_FILES }, registers),
    histories,
    followed: {
      types: kept,
      parts: Object.assign({}, ...registers.map((each) => each.parts), parts) as Parts,
    },
  });
  const searched = reads.flatMap((each) => each.searched ?? []);
  const Search = searched.length > 0 ? searchOf(name, searched) : undefined;
  const registered = registers.map(({ type }) => type);
  const filed = reads.filter((each) => each.isKept && registered.includes(each.name)).map(({ type }) => type);
  const files = filed.length > 0 ? [attachmentReads(name)] : [];
  const Attached = filed.map(attachedTo);
  const views = audit.views(
    withAllAttachments(filed, {
      ...withMoves(workflows, viewsOf([...reads, ...files], searched.length > 0 ? searchRows(name) : {})),
      ...(searched.length > 0 && { SearchHit: searchHitView }),
    }),
  );
  const imported = new Map(
    registers.flatMap(({ type, imported }) => (imported ? [[type, imported] as const] : [])),
  );
  const Imports = imported.size > 0 ? importsOf(name, imported) : undefined;
  const named = namedAmong([...imported.values()]);
  const Takings = registered.length > 0 ? takingsOf(name, registered) : undefined;
  const Attaching = filed.length > 0 ? attachingOf(name) : undefined;
  const journals = workflows.length > 0 ? [WorkflowMove] : [];
  return {
    database: {
      name,
      entities: [...shown, ...files.map(({ type }) => type as EntityClass), ...tables, ...journals],
      migrations: migrationsIn(migrations),
    },
    mainTable: tableOf(seed.into)?.name ?? '',
    seed: seed.with,
    registers: registers.map(({ facts, imported: lists }) => ({
      ...facts,
      ...(facts.imported && lists && { imported: { ...facts.imported, names: namesIn(lists, named) } }),
      ...rightToFiles(facts.type),
      subgraph: name,
    })),
    workflows: workflows.map(({ facts }) => ({ ...facts, subgraph: name })),
    parts: (dataSource, references, settled = async () => undefined) => ({
      resolvers: [
        ...reads.flatMap(({ resolvers }) => resolvers()),
        ...registers.flatMap(({ resolvers }) => resolvers(dataSource, references, settled, named)),
        ...workflows.flatMap(({ resolvers }) => resolvers(dataSource, references)),
        ...(Takings ? [new Takings(dataSource)] : []),
        ...Attached.map((Resolver) => new Resolver()),
        ...(Attaching ? [new Attaching(new Attachments(registers, dataSource, references))] : []),
        ...(Imports ? [new Imports(new ImportStore(dataSource))] : []),
        ...(Search ? [new Search()] : []),
        ...(nodes ? [new NodeResolver()] : []),
        ...(drafts ? [new DraftResolver(new Drafts(dataSource))] : []),
        ...(writes?.(dataSource, references) ?? []),
        ...audit.resolvers(dataSource),
      ],
      types: [...reads, ...files].map(({ type }) => type),
      reads: new Reads(dataSource, views),
    }),
  };
}

/** @throws Error when a type has protected fields and no history, in which it would be told who was shown them */
function demandLooks(reads: readonly TypeReads[]): void {
  for (const { type, name, history } of reads)
    if (isProtected(type) && !history)
      throw new Error(`${name} has protected fields, so its reads need a history.`);
}

function viewsOf(reads: readonly TypeReads[], searches: View['rows']): Record<string, View> {
  const views: Record<string, View> = {};
  for (const { name, view } of reads) {
    if (views[name]) throw new Error(`How ${name} is read is said twice.`);
    views[name] = view;
  }
  return {
    ...views,
    Query: { rows: Object.assign({}, ...reads.map(({ queries }) => queries), searches) as View['rows'] },
  };
}

/** The console must know who sees files, and asks the rule that the service asks. */
function rightToFiles(type: string): { filesRight?: string } {
  const right = platformRules.rightOf(type, 'attachments');
  return right === undefined ? {} : { filesRight: right };
}

function withAllAttachments(types: readonly ClassType[], views: Record<string, View>): Views {
  for (const type of types) views[type.name] = withAttachments(type, views[type.name] ?? {});
  return views;
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
