import { type EntityClass, tableOf } from '@bien-cuong/database';
import type { RegisterFacts } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import type { Parts } from '../../audit/changes-query';
import { isAsOfDay } from '../../reads/declared/keys-of';
import { typeName } from '../../types/type-name';
import type { ReferenceCheck } from '../reference-check';
import type { Apart } from './apart';
import { commandFacts, namedCommand } from './command';
import { commandResolverOf } from './command-resolver';
import { DatedKeeper } from './dated-keeper';
import { datedPartsOf } from './dated-part';
import { datedResolverOf } from './dated-resolver';
import type { Declared, Register } from './declaration';
import { wordsOf } from './kept-field';
import { factsOf, namedFields } from './input-fields';
import type { Part } from './parts';
import { plainCommands } from './plain-commands';
import { RecordKeeper } from './record-keeper';
import { RecordSteps } from './record-steps';
import { resolverOf } from './register-resolver';
import { columnsBeside } from '../import/columns';
import { importerOf, importOf } from '../import/import.resolver';
import { type NamedRecords, NONE_NAMED } from '../import/named-records';

/** Waits until no gateway serves any more what was changed. */
export type Settled = () => Promise<void>;

/** The register of a type, for `subgraph`. */
export interface DeclaredRegister {
  type: string;
  facts: Register['facts'];
  /** Of what its records consist beside themselves. */
  parts: Parts;
  /** What its lists are made of, where there is an import. */
  imported?: Register;
  resolvers: (
    dataSource: DataSource,
    references: ReferenceCheck,
    settled: Settled,
    named?: NamedRecords,
  ) => object[];
  /** The steps of its operations, for one that is written by hand. */
  steps: (dataSource: DataSource, references: ReferenceCheck) => RecordSteps;
}

/**
 * Declares how the records of a type are kept: yields `createX`, `changeX` and `checkX`, `retireX` and
 * `restoreX` unless its records are never retired, and its commands. Types and descriptions of the input come from the entity.
 * @throws Error when a field is no column of the entity, or is not described
 */
export function register<Row extends object, Name extends keyof Row & string>(
  entity: ClassType<Row>,
  declared: Declared<Row, Name>,
): DeclaredRegister {
  const table = tableOf(entity as EntityClass);
  if (!table) throw new Error(`${entity.name} has no table, so nobody can keep its records.`);
  const type = typeName(entity);
  const { fixed = [], words, keptBy, titledBy, parts = {}, retire, status } = declared;
  const fields = namedFields(entity, declared.fields as never);
  const operations = {
    create: `create${type}`,
    change: `change${type}`,
    check: `check${type}`,
    ...(retire !== 'never' && { retire: `retire${type}`, restore: `restore${type}` }),
  };
  const own = Object.entries(declared.commands ?? {}).map(([name, each]) => namedCommand(name, each, keptBy));
  const statusless = own.find((each) => each.declared.from && !status);
  if (statusless) throw new Error(`${statusless.name} asks for a status, and ${type} has none.`);
  const made: Register = {
    type,
    entity,
    table: table.name,
    declared: declared as never,
    fields,
    parts,
    operations,
    commands: [...plainCommands({ type, words, keptBy, retire }), ...own],
    facts: {
      type,
      words,
      keptBy,
      titledBy: titledBy.split('.').at(-1) ?? '',
      ...(titledBy.includes('.') && { titledIn: titledBy.split('.')[0] }),
      asOfDay: isAsOfDay(entity),
      ...(declared.alike && { alike: declared.alike }),
      ...(declared.importedBy && {
        imported: {
          ...{ operation: importOf(words), by: declared.importedBy, names: [] },
          also: columnsBeside({ parts }),
        },
      }),
      ...apartFacts(declared.apart),
      ofProvinces: declared.ofProvince !== undefined,
      operations,
      ...(retire !== 'never' && retire.words && { retiring: retire.words }),
      ...(status && { status: { field: status.field, choices: wordsOf(status.words) } }),
      commands: own.map(commandFacts),
      dated: datedFacts(parts),
      fields: [
        ...fields.map((field) => factsOf(field, fixed)),
        ...Object.entries(parts).map(([name, part]) => ({
          name,
          required: (part.least ?? 0) > 0,
          fixed: part.onlyNew === true,
          ...part.facts,
        })),
      ],
    },
  };
  const Resolvers = [resolverOf(made), ...made.commands.map((each) => commandResolverOf(made, each))];
  const imported = declared.importedBy && importerOf(made);
  const dated = datedPartsOf(parts).map(([, part]) => [part, datedResolverOf(made, part)] as const);
  const stepsOf: DeclaredRegister['steps'] = (dataSource, references) =>
    new RecordSteps(made, dataSource, references);
  return {
    type,
    facts: made.facts,
    parts: Object.fromEntries(Object.values(parts).map((part) => [part.entity.name, [type, ownerOf(part)]])),
    ...(imported && { imported: made }),
    steps: stepsOf,
    resolvers: (dataSource, references, settled, named = NONE_NAMED) => {
      const steps = stepsOf(dataSource, references);
      const keeper = new RecordKeeper(made, steps);
      const ofParts = dated.map(([part, DatedResolver]) => new DatedResolver(new DatedKeeper(part, steps)));
      return [
        ...Resolvers.map((Resolver) => new Resolver(keeper)),
        ...ofParts,
        ...(imported ? [imported({ keeper, steps, references, dataSource, settled, named })] : []),
      ];
    },
  };
}

/** The column of a part with the id of its record. */
const ownerOf = ({ entity, owner }: Part): string =>
  tableOf(entity)?.columns[owner]?.replaceAll('"', '') ?? owner;

/** What tells records apart and is no field of them. */
function apartFacts(apart: readonly (string | Apart)[] = []): Pick<RegisterFacts, 'apart'> {
  const told = apart.flatMap((each) => (typeof each === 'string' ? [] : [each.facts]));
  return told.length > 0 ? { apart: told } : {};
}

const datedFacts = (parts: Register['parts']): RegisterFacts['dated'] =>
  datedPartsOf(parts).map(([part, { typeName: type, gaps }]) => ({
    ...{ part, type, record: `record${type}`, correct: `correct${type}` },
    ...(gaps === 'allowed' && { end: `end${type}` }),
  }));
