import { type EntityClass, tableOf } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import type { ReferenceCheck } from '../reference-check';
import type { Declared } from './declaration';
import { RecordSteps } from './record-steps';

/**
 * The steps of operations that are written by hand, about records of a type that no register keeps.
 * @throws Error when the type has no table
 */
export function stepsOf<Row extends object>(
  entity: ClassType<Row>,
  declared: Pick<Declared<Row, keyof Row & string>, 'ofProvince' | 'editable'>,
): (dataSource: DataSource, references: ReferenceCheck) => RecordSteps {
  const table = tableOf(entity as EntityClass);
  if (!table) throw new Error(`${entity.name} has no table, so nobody can keep its records.`);
  const records = { entity, table: table.name, declared: declared as never, fields: [], parts: {} };
  return (dataSource, references) => new RecordSteps(records, dataSource, references);
}
