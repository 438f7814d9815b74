import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { platformRules } from '@bien-cuong/access';
import { workspaceRoot } from '@bien-cuong/testing';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

const supergraph = readFileSync(join(workspaceRoot, 'apps/gateway/supergraph.graphql'), 'utf8');

const typesOf = (sdl: string) =>
  parse(sdl).definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );

const fieldsOf = (sdl: string): string[] =>
  typesOf(sdl).flatMap(({ name, fields = [] }) => fields.map((field) => `${name.value}.${field.name.value}`));

/** The fields and arguments of a composed schema that have no access rule. */
function unruled(sdl: string): string[] {
  return typesOf(sdl).flatMap(({ name: { value: type }, fields = [] }) =>
    fields.flatMap(({ name: { value: field }, arguments: args = [] }) => {
      if (!platformRules.hasRuleFor(type, field)) return [`${type}.${field}`];
      return args
        .filter((argument) => !platformRules.hasRuleFor(type, field, argument.name.value))
        .map((argument) => `${type}.${field}(${argument.name.value})`);
    }),
  );
}

it('leaves no operation, no field and no filter of the platform without a rule', () => {
  expect(fieldsOf(supergraph).length).toBeGreaterThan(200);
  expect(unruled(supergraph)).toEqual([]);
});

it('has no rule for anything that does not exist', () => {
  const fields = new Set(fieldsOf(supergraph));
  expect(platformRules.coordinates.filter((coordinate) => !fields.has(coordinate))).toEqual([]);
});

it('would find a field, an operation, a filter or a type that was forgotten', () => {
  const planted = supergraph
    .replace(/^type Person\b[^{]*\{/m, '$&\n  discipline: String')
    .replace(/^type Mutation\b[^{]*\{/m, '$&\n  deletePerson(id: UUID!): Boolean')
    .replace(/ people\(/, '$&bornBefore: LocalDate, ')
    .concat('\ntype Dossier { contents: String }');
  expect(unruled(planted).sort()).toEqual([
    'Dossier.contents',
    'Mutation.deletePerson',
    'Person.discipline',
    'Query.people(bornBefore)',
  ]);
});
