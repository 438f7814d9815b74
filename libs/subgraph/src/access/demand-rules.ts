import type { AccessRules } from '@bien-cuong/access';
import type { Views } from '@bien-cuong/database';
import { type GraphQLObjectType, type GraphQLSchema, isNonNullType } from 'graphql';

import { ruledFields, ruledTypes } from './guard-fields';

/**
 * Checks that everything that can be asked for has a rule, and that every rule can be enforced.
 * @throws Error that names what is missing
 */
export function demandRules(schema: GraphQLSchema, rules: AccessRules, views: Views = {}): void {
  const types = ruledTypes(schema);
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  complain('No rule says who may ask for it; write one in libs/access/src/rules', withoutRule(types, rules));
  complain(
    'Its view has no attribute "provinceId", by which a rule tells its rows apart',
    types
      .filter((type) => !roots.includes(type) && rules.isOfProvinces(type.name))
      .filter((type) => coordinates(type, (field) => rules.isByProvince(type.name, field)).length > 0)
      .filter(({ name }) => views[name]?.attributes?.['provinceId'] === undefined)
      .map(({ name }) => name),
  );
  complain(
    'A rule allows it for the own provinces alone, but its type belongs to none',
    types
      .filter(({ name }) => !rules.isOfProvinces(name))
      .flatMap((type) => coordinates(type, (field) => rules.isByProvince(type.name, field))),
  );
  complain(
    'It must be nullable, since some who see the rest of its type may not see it',
    types.flatMap((type) => tooStrict(type, rules)),
  );
}

function withoutRule(types: readonly GraphQLObjectType[], rules: AccessRules): string[] {
  return types.flatMap((type) =>
    ruledFields(type).flatMap(({ name, args }) => {
      if (!rules.hasRuleFor(type.name, name)) return [`${type.name}.${name}`];
      const unruled = args.filter((argument) => !rules.hasRuleFor(type.name, name, argument.name));
      return unruled.map((argument) => `${type.name}.${name}(${argument.name})`);
    }),
  );
}

/**
 * Where the fields of one type require several rights, those that require a right some callers lack must be
 * nullable.
 */
function tooStrict(type: GraphQLObjectType, rules: AccessRules): string[] {
  if (type.name === 'Mutation') return [];
  const strict = ruledFields(type).filter((field) => isNonNullType(field.type));
  const rightOf = (field: string) => rules.rightOf(type.name, field);
  const rights = Map.groupBy(
    strict.filter(({ name }) => rightOf(name) !== 'keys'),
    ({ name }) => rightOf(name),
  );
  const [, ...others] = [...rights.values()].sort((a, b) => b.length - a.length);
  return others.flat().map(({ name }) => `${type.name}.${name}`);
}

function coordinates(type: GraphQLObjectType, holds: (field: string) => boolean): string[] {
  return ruledFields(type)
    .filter(({ name }) => holds(name))
    .map(({ name }) => `${type.name}.${name}`);
}

function complain(what: string, where: readonly string[]): void {
  if (where.length > 0) throw new Error(`${what}: ${where.join(', ')}.`);
}
