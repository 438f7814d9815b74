import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationCosts, usualMost } from '@bien-cuong/http';
import { workspaceRoot } from '@bien-cuong/testing';
import {
  buildASTSchema,
  type DocumentNode,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';

const supergraph = readFileSync(join(workspaceRoot, 'apps/gateway/supergraph.graphql'), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValid: true, assumeValidSDL: true });
const costs = new OperationCosts(schema);

const isOperation = (node: DocumentNode['definitions'][number]): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

/** A value for each field that an input must have. */
function inputOf(name: string): Record<string, unknown> | undefined {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return undefined;
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, valueOf(getNamedType(field.type).name)]));
}

const VALUES: Readonly<Record<string, unknown>> = { Int: 200, Float: 1, Boolean: true };
const valueOf = (name: string): unknown => VALUES[name] ?? enumOf(name) ?? inputOf(name) ?? 'x';

/** A value of a type as it is written; of a list one value. */
function ofType(type: string): unknown {
  const [, listed] = /^\[(.+)\]!?$/.exec(type) ?? [];
  return listed === undefined ? valueOf(type.replace('!', '')) : [ofType(listed)];
}

function enumOf(name: string): string | undefined {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues()[0]?.name : undefined;
}

/** The variables for the highest possible cost. */
function dearest(document: DocumentNode): Record<string, unknown> {
  const { variableDefinitions = [] } = document.definitions.find(isOperation) ?? {};
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => [variable.name.value, ofType(print(type))]),
  );
}

const registered = JSON.parse(
  readFileSync(join(workspaceRoot, 'apps/console/dist/persisted-documents.json'), 'utf8'),
) as Record<string, string>;
const documents = Object.values(registered).map((text) => {
  const document = parse(text);
  return [document.definitions.find(isOperation)?.name?.value ?? text, document] as const;
});

it('finds the operations of the console', () => {
  expect(documents.length).toBeGreaterThan(10);
});

const acceptance = parse(
  readFileSync(join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'), 'utf8'),
);

it.each([...documents, ['the acceptance query', acceptance] as const])(
  'lets %s cost at most a third of the limit',
  (_name, document) => {
    const { cost, values } = costs.of({ document, variables: dearest(document) });
    expect([cost >= 1, values >= 1]).toEqual([true, true]);
    expect(cost).toBeLessThan(usualMost.cost / 3);
    expect(values).toBeLessThan(usualMost.values / 3);
  },
);

it.each([
  ['pages of pages', '{ units(first: 200) { nodes { subordinates(first: 200) { nodes { id } } } } }'],
  ['figures of the provinces of figures', '{ provinces { figures { province { figures { value } } } } }'],
  [
    'awards of lots of awards',
    '{ decisions(first: 200) { nodes { lots { nodes { awards(first: 200) { nodes { lot { id } } } } } } } }',
  ],
])('does not allow %s', (_what, query) => {
  expect(costs.of({ document: parse(query) }).cost).toBeGreaterThan(usualMost.cost);
});

it('refuses many aliases of one field with many rows, which cost no more reads than one', () => {
  const names = Array.from({ length: 90 }, (_, index) => `a${index}: source`).join(' ');
  const query = `{ reviewsConnection(first: 200) { nodes { movement { reviews(first: 190) { nodes { ${names} } } } } } }`;
  const { cost, values } = costs.of({ document: parse(query) });
  expect(cost).toBeLessThan(usualMost.cost);
  expect(values).toBeGreaterThan(usualMost.values);
});
