import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNullableType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Described = [name: string, description: string | null | undefined];

function partsOf(type: (typeof types)[number]): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [value.name, value.description]);
  if (isInputObjectType(type)) return fieldsOf(type.getFields());
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  return fields.flatMap((field): Described[] => [
    [field.name, field.description],
    ...field.args.map((argument): Described => [`${field.name}(${argument.name})`, argument.description]),
  ]);
}

function fieldsOf(fields: Record<string, { name: string; description?: string | null }>): Described[] {
  return Object.values(fields).map(({ name, description }) => [name, description]);
}

it('describes every type, field, argument and enum value', () => {
  const undescribed = types
    .filter(({ name }) => !['Query', 'Mutation'].includes(name))
    .flatMap((type): Described[] => [
      [type.name, type.description],
      ...partsOf(type).map(([name, description]): Described => [`${type.name}.${name}`, description]),
    ])
    .filter(([, description]) => !description?.trim())
    .map(([name]) => name);
  expect(undescribed).toEqual([]);
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? partsOf(type) : [],
  );
  expect(roots.filter(([, description]) => !description)).toEqual([]);
});

/** Lists that cannot grow without end: what one unit, review, person or law can have. */
const BOUNDED =
  /^(Province\.(neighbours|names|claims|lineage|predecessors|successors|onMap|movements)|LineageEvent\.\w+|Movement\.parts|Review\.(achievements|limitations|directives|directions|commendations)|(Unit\.(names|chains))|Person\.appointments|Decision\.lots|Query\.(provinces|indicators|awardTypes)|\w+Tally\.byAuthority|\w+Connection\.(edges|nodes))$/;

it('gives every list that can grow a maximum', () => {
  const objects = types.filter((type) => isObjectType(type));
  const unbounded = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListOfObjects(field) && !field.args.some(({ name }) => name === 'first'))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(unbounded.filter((field) => !BOUNDED.test(field))).toEqual([]);
});

function isListOfObjects({ type }: GraphQLField<unknown, unknown>): boolean {
  return (
    isListType(getNullableType(type)) && !isScalarType(getNamedType(type)) && !isEnumType(getNamedType(type))
  );
}

it('lets a query leave a gap: no root field takes the others with it', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter(({ type }) => !isNullableType(type)).map(({ name }) => name)).toEqual([]);
});
