import { type EntityClass, tableOf } from '@bien-cuong/database';
import type { RegisterFacts } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { keyOf } from '../../reads/declared/keys-of';
import { typeName } from '../../types/type-name';
import type { ReferenceCheck } from '../reference-check';
import { commandFacts, namedCommand } from './command';
import { commandResolverOf } from './command-resolver';
import { DatedKeeper } from './dated-keeper';
import type { DatedPart } from './dated-part';
import { datedResolverOf } from './dated-resolver';
import type { Declared, Register } from './declaration';
import { wordsOf } from './field-kinds';
import { factsOf, namedFields } from './input-fields';
import { plainCommands } from './plain-commands';
import { RecordKeeper } from './record-keeper';
import { RecordSteps } from './record-steps';
import { resolverOf } from './register-resolver';

/** The register of a type, for `subgraph`. */
export interface DeclaredRegister {
  type: string;
  facts: Register['facts'];
  resolvers: (dataSource: DataSource, references: ReferenceCheck) => object[];
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
      titledBy,
      asOfDay: keyOf(entity)?.includes('on') ?? false,
      ...(declared.alike && { alike: declared.alike }),
      ofProvinces: declared.ofProvince !== undefined,
      operations,
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
  const datedParts = Object.values(parts).filter(isDated);
  const dated = datedParts.map((part) => [part, datedResolverOf(made, part)] as const);
  const stepsOf: DeclaredRegister['steps'] = (dataSource, references) =>
    new RecordSteps(made, dataSource, references);
  return {
    type,
    facts: made.facts,
    steps: stepsOf,
    resolvers: (dataSource, references) => {
      const steps = stepsOf(dataSource, references);
      const keeper = new RecordKeeper(made, steps);
      const ofParts = dated.map(([part, DatedResolver]) => new DatedResolver(new DatedKeeper(part, steps)));
      return [...Resolvers.map((Resolver) => new Resolver(keeper)), ...ofParts];
    },
  };
}

const datedFacts = (parts: Register['parts']): RegisterFacts['dated'] =>
  Object.entries(parts).flatMap(([part, each]) =>
    isDated(each)
      ? [{ part, type: each.typeName, record: `record${each.typeName}`, correct: `correct${each.typeName}` }]
      : [],
  );

const isDated = (part: object): part is DatedPart => 'gaps' in part;
