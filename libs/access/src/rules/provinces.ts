import { imports, keeps, keptFields, takings, attachments } from './kept-records';
import { alike, bound, given, pageOf, type RuleBook } from '../rule-book';

const interval = ['validFrom', 'validTo'];

/** What of a commune changes with time, beside its province. */
const belonging = ['code', 'name', 'kind', 'border', 'source', 'verified'];

/** What of a border gate changes with time. */
const naming = ['name', 'nameBeyond', 'kind', 'class', 'classBeyond', 'source', 'verified'];

const reading: RuleBook = {
  fields: {
    Query: {
      ...given('provinces', 'province', 'provinces', 'provincesByIds', 'territorialUnits'),
      ...given('provinces', 'borderGate', 'borderGates', 'commune', 'communes'),
      ...given('provinces', 'provinceClaim', 'provinceClaims'),
      ...given('changes', 'administrativeChange', 'administrativeChanges', 'previewAdministrativeChange'),
    },
    AdministrativeChange: {
      ...given('changes', 'id'),
      ...given('changes', 'title', 'effectiveOn', 'legalBasis', 'legalBasisOn', 'legalBasisIssuer', 'source'),
      ...given('changes', 'status', 'lines', 'events'),
      // It may name somebody.
      ...given('people', 'statusReason'),
      ...keptFields('changes'),
    },
    AdministrativeChangeLine: given(
      'changes',
      ...['id', 'predecessors', 'abolished', 'code', 'name', 'kind', 'neighbours', 'coast', 'province'],
    ),
    AdministrativeChangePreview: given('changes', 'refusals', 'provincesBefore', 'provincesAfter', 'lines'),
    PreviewedLine: given('changes', 'id', 'kinds', 'before', 'after'),
    PreviewedProvince: given('changes', 'provinceId', 'code', 'officialName', 'kind', 'neighbours', 'coast'),
    ...pageOf('AdministrativeChange'),
    BorderGate: {
      ...given('keys', 'id', 'on'),
      ...given('provinces', 'country', 'traffic', 'province', 'versions', ...interval, ...naming),
      ...keptFields('provinces'),
    },
    BorderGateVersion: {
      ...given('provinces', 'id', 'note', ...interval, ...naming),
      ...given('people', 'correctionReason'),
    },
    ...pageOf('BorderGate'),
    Commune: {
      ...given('keys', 'id', 'on'),
      ...given('provinces', 'officialName', 'province', 'versions', ...interval, ...belonging),
      ...keptFields('provinces'),
    },
    CommuneVersion: {
      ...given('provinces', 'id', 'province', 'note', ...interval, ...belonging),
      ...given('people', 'correctionReason'),
    },
    ...pageOf('Commune'),
    Country: given('provinces', 'code', 'name', 'nameEn'),
    TerritorialUnit: given('provinces', 'id', 'successorIds', ...interval),
    LineageEvent: {
      ...given(
        'provinces',
        'id',
        'kind',
        'effectiveOn',
        'legalBasis',
        'predecessors',
        'source',
        'successors',
      ),
      ...given('changes', 'change'),
    },
    Province: {
      ...given('keys', 'id', 'on'),
      ...given('provinces', 'code', 'name', 'officialName', 'kind', 'landBorder', 'coast', 'neighbours'),
      ...given('provinces', 'names', 'claims', 'lineage', 'onMap', 'predecessors', 'successors', ...interval),
      ...given('provinces', 'borderGates', 'communes'),
    },
    ProvinceClaim: {
      ...given(
        'provinces',
        ...['id', 'measure', 'country', 'province', 'period', 'value', 'upperValue', 'qualifier'],
        ...['asPublished', 'source', 'verified', 'accepted'],
      ),
      // It may name somebody.
      ...given('people', 'acceptanceReason'),
      ...keptFields('provinces'),
    },
    ...pageOf('ProvinceClaim'),
    ProvinceName: {
      ...given('provinces', 'code', 'name', 'officialName', 'kind', 'source', ...interval),
      ...given('changes', 'change'),
    },
  },
  compares: {
    'Query.administrativeChanges(retired)': ['AdministrativeChange.retiredOn'],
    'Query.administrativeChanges(search)': [
      'AdministrativeChange.title',
      'AdministrativeChange.legalBasis',
      'AdministrativeChange.legalBasisIssuer',
    ],
    'Query.administrativeChanges(status)': ['AdministrativeChange.status'],
    ...alike(['Query.borderGates', 'Province.borderGates'], {
      class: ['BorderGate.class'],
      country: ['BorderGate.country'],
      kind: ['BorderGate.kind'],
      retired: ['BorderGate.retiredOn'],
      search: ['BorderGateVersion.name', 'BorderGateVersion.nameBeyond'],
    }),
    'Query.borderGates(province)': ['BorderGate.province'],
    ...alike(['Query.communes', 'Province.communes'], {
      border: ['Commune.border'],
      kind: ['Commune.kind'],
      retired: ['Commune.retiredOn'],
      search: ['CommuneVersion.name', 'CommuneVersion.code'],
    }),
    'Query.commune(code)': ['Commune.code'],
    'Query.communes(province)': ['Commune.province'],
    'Query.province(code)': ['Province.code'],
    'Query.provinces(coast)': ['Province.coast'],
    'Query.provinces(landBorder)': ['Province.landBorder'],
    'Query.provinces(search)': ['ProvinceName.name'],
    ...alike(['Query.provinceClaims', 'Province.claims'], {
      measure: ['ProvinceClaim.measure'],
      retired: ['ProvinceClaim.retiredOn'],
    }),
    ...alike(['Query.provinceClaims'], {
      accepted: ['ProvinceClaim.accepted'],
      country: ['ProvinceClaim.country'],
      province: ['ProvinceClaim.province'],
      search: ['ProvinceClaim.asPublished', 'ProvinceClaim.source'],
      verified: ['ProvinceClaim.verified'],
    }),
    'Province.claims(withPredecessors)': ['Province.predecessors'],
  },
  ofProvinces: [],
};

export const provinces: RuleBook = bound([
  reading,
  {
    ...keeps('keeping-catalogues', ['AdministrativeChange', 'BorderGate', 'Commune'], {
      dated: ['BorderGateVersion', 'CommuneVersion'],
    }),
    ofProvinces: [],
  },
  { ...keeps('keeping-records', ['ProvinceClaim']), ofProvinces: ['Mutation', 'Query'] },
  {
    fields: { Mutation: given('deciding', 'acceptProvinceClaim', 'unacceptProvinceClaim') },
    compares: {},
    ofProvinces: [],
  },
  {
    fields: {
      Mutation: given(
        'keeping-catalogues',
        ...['enforceAdministrativeChange', 'correctAdministrativeChange', 'withdrawAdministrativeChange'],
      ),
    },
    compares: {},
    ofProvinces: [],
  },
  imports('provinces', { 'keeping-catalogues': ['importBorderGates', 'importCommunes'] }),
  { fields: takings('provinces'), compares: {}, ofProvinces: [] },
  attachments('provinces', { people: ['AdministrativeChange', 'BorderGate', 'Commune', 'ProvinceClaim'] }),
]);
