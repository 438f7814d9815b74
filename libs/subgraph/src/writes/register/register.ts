import { type EntityClass, tableOf } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { typeName } from '../../types/type-name';
import type { ReferenceCheck } from '../reference-check';
import type { Declared, Register } from './declaration';
import { factsOf, namedFields } from './input-fields';
import { RecordKeeper } from './record-keeper';
import { resolverOf } from './register-resolver';

/** The register of a type, for `subgraph`. */
export interface DeclaredRegister {
  type: string;
  facts: Register['facts'];
  resolver: (dataSource: DataSource, references: ReferenceCheck) => object;
}

/**
 * Declares how the records of a type are kept: yields `createX`, `changeX` and `checkX`, and `retireX` and
 * `restoreX` unless its records are never retired. Types and descriptions of the input come from the entity.
 * @throws Error when a field is no column of the entity, or is not described
 */
export function register<Row extends object, Name extends keyof Row & string>(
  entity: ClassType<Row>,
  declared: Declared<Row, Name>,
): DeclaredRegister {
  const table = tableOf(entity as EntityClass);
  if (!table) throw new Error(`${entity.name} has no table, so nobody can keep its records.`);
  const type = typeName(entity);
  const { fixed = [], words, keptBy, titledBy, parts = {}, retire } = declared;
  const fields = namedFields(entity, declared.fields as never);
  const operations = {
    create: `create${type}`,
    change: `change${type}`,
    check: `check${type}`,
    ...(retire !== 'never' && { retire: `retire${type}`, restore: `restore${type}` }),
  };
  const made: Register = {
    type,
    entity,
    table: table.name,
    declared: declared as never,
    fields,
    parts,
    operations,
    facts: {
      type,
      words,
      keptBy,
      titledBy,
      ofProvinces: declared.ofProvince !== undefined,
      operations,
      fields: [
        ...fields.map((field) => factsOf(field, fixed)),
        ...Object.entries(parts).map(([name, part]) => ({
          name,
          required: false,
          fixed: false,
          ...part.facts,
        })),
      ],
    },
  };
  const Resolver = resolverOf(made);
  return {
    type,
    facts: made.facts,
    resolver: (dataSource, references) => new Resolver(new RecordKeeper(made, dataSource, references)),
  };
}
