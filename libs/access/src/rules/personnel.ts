import { given, pageOf, type RuleBook } from '../rule-book';

const interval = ['validFrom', 'validTo'];

export const personnel: RuleBook = {
  fields: {
    Query: { ...given('people', 'person', 'people'), ...given('units', 'unit', 'units') },
    Appointment: given('people', 'id', 'post', 'postEn', 'person', 'unit', 'source', ...interval),
    ChainLink: given('units', 'chain', 'superior', 'source', ...interval),
    Person: {
      ...given('people', 'id', 'on', 'fullName', 'rank', 'post', 'postEn', 'unit', 'ranks', 'appointments'),
      ...given('birth-dates', 'birthDate'),
    },
    PersonRank: given('people', 'rank', 'source', ...interval),
    Province: given('units', 'units'),
    Rank: given('people', 'code', 'name', 'nameEn', 'grade', 'order'),
    Unit: {
      ...given('keys', 'id', 'on'),
      ...given('units', 'name', 'nameEn', 'names', 'kind', 'province', 'source', ...interval),
      ...given('units', 'chains', 'superior', 'subordinates'),
      ...given('people', 'appointments'),
    },
    UnitName: given('units', 'name', 'nameEn', 'source', ...interval),
    ...pageOf('Appointment'),
    ...pageOf('Person'),
    ...pageOf('Unit'),
  },
  compares: {
    'Query.people(search)': ['Person.fullName'],
    'Query.people(alike)': ['Person.fullName'],
    'Query.units(kind)': ['Unit.kind'],
    'Query.units(province)': ['Unit.province'],
    'Query.units(search)': ['UnitName.name', 'UnitName.nameEn'],
    'Query.units(alike)': ['UnitName.name'],
    'Unit.subordinates(chain)': ['ChainLink.chain'],
    'Unit.superior(chain)': ['ChainLink.chain'],
  },
  ofProvinces: ['Person'],
};
