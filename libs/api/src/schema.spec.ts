import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
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

/** Lists that do not grow with the years, and so are given whole: what one thing is made of, and catalogues. */
const MADE_OF = [
  ...['neighbours', 'names', 'claims', 'lineage', 'predecessors', 'successors', 'onMap'].map(
    (name) => `Province.${name}`,
  ),
  ...['events', 'lines'].map((name) => `AdministrativeChange.${name}`),
  'AdministrativeChangeLine.predecessors',
  ...['lines', 'refusals'].map((name) => `AdministrativeChangePreview.${name}`),
  'PreviewedLine.before',
  'PreviewedProvince.neighbours',
  'LineageEvent.predecessors',
  'LineageEvent.successors',
  ...['achievements', 'limitations', 'directives', 'directions'].map((name) => `Review.${name}`),
  ...['cells', 'moves', 'warnings'].map((name) => `RoundForm.${name}`),
  ...['saved', 'conflicts'].map((name) => `SavedCells.${name}`),
  'JudgedCells.cells',
  ...['refusals', 'warnings'].map((name) => `JudgedCell.${name}`),
  ...['parties', 'commitments'].map((name) => `Twinning.${name}`),
  'AwardType.terms',
  'BorderGate.versions',
  'CollectionRound.moves',
  'FigureAmendment.moves',
  'CollectionRound.provinces',
  'CollectionRound.questions',
  'Commune.versions',
  'Indicator.versions',
  'Movement.criteria',
  'AlikeRecord.apart',
  'Check.alike',
  'Check.refusals',
  'ImportRow.alike',
  'ImportRow.refusals',
  'Unit.names',
  'Unit.provinces',
  'Unit.areas',
  'Unit.predecessors',
  'Unit.successors',
  'Unit.reorganisations',
  'Reorganisation.lines',
  'Query.previewReorganisation',
  'Unit.chains',
  'Person.appointments',
  'Person.ranks',
  'Person.records',
  'Person.service',
  'Query.ranks',
  'AwardTally.byAuthority',
  'Query.provinces',
  'Query.territorialUnits',
  // What is more than five thousand rows is refused, and each names two hundred figures at the most.
  'Query.aggregate',
  'Aggregate.parts',
  'Aggregate.undivided',
  // The same, by twelve times at the most.
  'Query.compare',
  'Comparison.undivided',
  'Comparison.values',
  'TargetProgress.apart',
  // As many as are asked for, two hundred at the most.
  'Query.provincesByIds',
  'Query.unitsByIds',
  'Query.nodes',
  'Query.indicators',
  'Query.awardTypes',
  // The best of each type, each of which says how many there are.
  ...['awards', 'movements', 'personnel', 'provinces'].map((name) => `Query.${name}Search`),
  // Everybody has at most a hundred; of more than two hundred none are given, and that is said.
  'Query.drafts',
  'Mutation.awardsTakeRecord',
  'Mutation.movementsTakeRecord',
  'Mutation.provincesTakeRecord',
  'Mutation.personnelTakeRecord',
];

/** Lists that grow, but that the common question asks for as they are. */
const WHOLE = [
  'Province.figures',
  'Province.reviews',
  'Province.movements',
  'Review.commendations',
  'Query.reviews',
];

const fields = types
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
  );

const isConnection = ({ name }: { name: string }) => name.endsWith('Connection');

describe('no list ends without a sign', () => {
  const lists = fields.filter(({ type, field }) => !isConnection(type) && isListOfObjects(field));

  it('for every list is a connection, is refused when it is too long, or cannot grow', () => {
    expect(lists.map(({ name }) => name).toSorted()).toEqual([...MADE_OF, ...WHOLE].toSorted());
  });

  it('for only a connection is asked for in part', () => {
    const inPart = fields.filter(({ field }) =>
      field.args.some(({ name }) => ['first', 'after'].includes(name)),
    );
    expect(
      inPart.filter(({ field }) => !isConnection(getNamedType(field.type))).map(({ name }) => name),
    ).toEqual([]);
    const pages = fields.filter(({ field }) => isConnection(getNamedType(field.type)));
    expect(pages.map(({ name }) => name)).toEqual(inPart.map(({ name }) => name));
  });

  it.each(WHOLE)('for %s has a connection beside it that can be narrowed down alike', (list) => {
    const { type, field } = lists.find(({ name }) => name === list)!;
    const connection = type.getFields()[`${field.name}Connection`]!;
    const shown = ({ args }: typeof field) => args.map(({ name, type: of }) => `${name}: ${String(of)}`);
    expect(shown(connection).filter((arg) => !/^(first|after|orderBy):/.test(arg))).toEqual(shown(field));
    const rows = (getNamedType(connection.type) as GraphQLObjectType).getFields()['nodes'];
    expect(getNamedType(rows?.type)).toBe(getNamedType(field.type));
    expect(field.description).toContain(`\`${connection.name}\``);
    expect(isNullableType(field.type)).toBe(true);
  });

  it('for what ends in Connection stands beside its list', () => {
    const named = fields
      .filter(({ field }) => isConnection(field))
      .map(({ name }) => name.replace(/Connection$/, ''));
    expect(named.toSorted()).toEqual(WHOLE.toSorted());
  });
});

/** What another subgraph owns is not looked for: the list of one that is unknown is empty. */
const OF_OTHERS = ['province', 'unit', 'authority', 'ids', 'people'];

it('says of every filter that names a record that an unknown one is refused', () => {
  const filters = fields
    .filter(({ type }) => type !== schema.getMutationType())
    .filter(({ field }) => isListOfObjects(field) || isConnection(getNamedType(field.type)))
    // The kind of a draft is a word of the form, and no record.
    .filter(({ name }) => name !== 'Query.drafts')
    .flatMap(({ name, field }) =>
      field.args.map((argument) => ({ name: `${name}(${argument.name})`, argument })),
    )
    .filter(({ argument }) => ['String', 'ID', 'UUID'].includes(getNamedType(argument.type).name))
    .filter(({ argument }) => ![...OF_OTHERS, 'search', 'alike', 'after'].includes(argument.name));
  expect(filters.map(({ name }) => name)).toEqual([
    'Province.figures(indicator)',
    'Province.figuresConnection(indicator)',
    'Query.awardLots(awardType)',
    'Query.peopleByAwards(awardType)',
    'Query.aggregate(indicators)',
    'Query.aggregate(movement)',
    'Query.compare(indicators)',
    'Query.compare(movement)',
    'Query.figureAmendments(figure)',
    'Query.figures(indicator)',
    'Query.figures(movement)',
    'Query.participations(movement)',
    'Query.provincesByFigure(indicator)',
    'Query.reviews(movement)',
    'Query.reviewsConnection(movement)',
    'Query.roundForms(round)',
    'Query.targets(indicator)',
    'Query.targets(movement)',
  ]);
  for (const { argument } of filters) expect(argument.description).toContain('NOT_FOUND');
});

function isListOfObjects({ type }: GraphQLField<unknown, unknown>): boolean {
  return (
    isListType(getNullableType(type)) && !isScalarType(getNamedType(type)) && !isEnumType(getNamedType(type))
  );
}

it('lets a query leave a gap: no root field takes the others with it', () => {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(roots.filter(({ type }) => !isNullableType(type)).map(({ name }) => name)).toEqual([]);
});
