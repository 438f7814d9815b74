import { given, type RuleBook } from '../rule-book';

const interval = ['validFrom', 'validTo'];

export const provinces: RuleBook = {
  fields: {
    Query: given('provinces', 'province', 'provinces'),
    Country: given('provinces', 'code', 'name', 'nameEn'),
    LineageEvent: given(
      'provinces',
      ...['id', 'kind', 'effectiveOn', 'legalBasis', 'predecessors', 'source', 'successors'],
    ),
    Province: {
      ...given('keys', 'id', 'on'),
      ...given('provinces', 'code', 'name', 'officialName', 'kind', 'landBorder', 'coast', 'neighbours'),
      ...given('provinces', 'names', 'claims', 'lineage', 'onMap', 'predecessors', 'successors', ...interval),
    },
    ProvinceClaim: given(
      'provinces',
      ...['id', 'measure', 'country', 'province', 'period', 'value', 'upperValue', 'qualifier'],
      ...['asPublished', 'source', 'verified', 'accepted'],
    ),
    ProvinceName: given('provinces', 'code', 'name', 'officialName', 'kind', 'source', ...interval),
  },
  compares: {
    'Query.province(code)': ['Province.code'],
    'Query.provinces(coast)': ['Province.coast'],
    'Query.provinces(landBorder)': ['Province.landBorder'],
    'Query.provinces(search)': ['ProvinceName.name'],
    'Province.claims(measure)': ['ProvinceClaim.measure'],
    'Province.claims(withPredecessors)': ['Province.predecessors'],
  },
  ofProvinces: [],
};
