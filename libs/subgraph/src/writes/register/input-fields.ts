import { ancestors } from '@bien-cuong/database';
import type { FieldFacts } from '@bien-cuong/domain';
import { type ClassType, Field, getMetadataStorage } from 'type-graphql';
import { getMetadataArgsStorage } from 'typeorm';

import type { KeptField } from './kept-field';
import type { NamedField } from './read-input';

type Entity = abstract new () => object;

/** The fields of a declaration with what their entity's columns say of them. */
export function namedFields(
  entity: Entity,
  fields: Readonly<Record<string, KeptField<never> | undefined>>,
): NamedField[] {
  return Object.entries(fields)
    .map(([name, kept]) => ({
      name,
      required: isRequired(entity, name),
      kept: kept as unknown as KeptField<unknown>,
    }))
    .map((field) => ({ ...field, kept: { ...field.kept, ...described(entity, field) } }));
}

function described(entity: Entity, { name, kept }: NamedField): { description: string } {
  const description = kept.description ?? fieldOf(entity, name)?.description;
  if (description !== undefined) return { description };
  throw new Error(`${entity.name}.${name} is kept, but nothing describes it in the schema.`);
}

/** @throws Error when the entity has no such column */
function isRequired(entity: Entity, name: string): boolean {
  const { columns, embeddeds } = getMetadataArgsStorage();
  const classes = ancestors(entity);
  const own = (each: { target: unknown; propertyName: string }) =>
    classes.has(each.target) && each.propertyName === name;
  const column = columns.find(own);
  if (column) return column.options.nullable !== true;
  if (embeddeds.some(own)) return fieldOf(entity, name)?.typeOptions.nullable !== true;
  throw new Error(`${entity.name}.${name} is kept, but is no column of its table.`);
}

function fieldOf(entity: Entity, name: string) {
  const classes = ancestors(entity);
  return getMetadataStorage().fields.find((field) => field.name === name && classes.has(field.target));
}

/** Adds a field to an input class. */
export function inputField(
  input: ClassType,
  { name, kept: { type, description } }: NamedField,
  { nullable }: { nullable: boolean },
): void {
  Field(() => type, { nullable, ...(description !== undefined && { description }) })(
    input.prototype as object,
    name,
  );
}

/** @param fixed the names of the fields that cannot be changed */
export const factsOf = ({ name, required, kept }: NamedField, fixed: readonly string[]): FieldFacts => ({
  name,
  required,
  fixed: fixed.includes(name),
  ...kept.facts,
});
