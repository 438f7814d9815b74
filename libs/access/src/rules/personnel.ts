import { imports, keeps, keptFields, takings, attachments } from './kept-records';
import { bound, given, pageOf, type RuleBook } from '../rule-book';

const interval = ['validFrom', 'validTo'];

/** What is known of an interval that people keep; why it was corrected may name somebody. */
const keptInterval = {
  ...given('units', 'id', ...interval, 'source'),
  ...given('people', 'correctionReason'),
};

const personInterval = given('people', 'id', 'recordId', ...interval, 'source', 'correctionReason');

const reading: RuleBook = {
  fields: {
    Query: {
      ...given('people', 'person', 'people', 'ranks'),
      ...given('units', 'unit', 'units', 'unitsByIds', 'reorganisation', 'reorganisations'),
    },
    Appointment: { ...personInterval, ...given('people', 'post', 'postEn', 'person', 'unit') },
    ChainLink: { ...keptInterval, ...given('units', 'chain', 'superior') },
    Person: {
      ...given(
        'people',
        'id',
        'on',
        'fullName',
        'rank',
        'post',
        'postEn',
        'unit',
        'ranks',
        'appointments',
        'service',
      ),
      ...keptFields('people'),
      ...given('people', 'mergedInto', 'mergedOn', 'records'),
      ...given('birth-dates', 'birthDate'),
    },
    PersonRank: { ...personInterval, ...given('people', 'rank') },
    PersonService: { ...personInterval, ...given('people', 'status') },
    Province: { ...given('units', 'units'), ...given('people', 'unitsAndStaff') },
    Rank: given('people', 'code', 'name', 'nameEn', 'grade', 'order'),
    Unit: {
      ...given('keys', 'id', 'on'),
      ...given(
        'units',
        'name',
        'nameEn',
        'names',
        'kind',
        'province',
        'provinces',
        'areas',
        'source',
        ...interval,
      ),
      ...given('units', 'chains', 'superior', 'subordinates'),
      ...given('units', 'predecessors', 'successors', 'reorganisations'),
      ...given('people', 'appointments'),
      ...keptFields('units'),
    },
    Reorganisation: {
      ...given('units', 'id', 'title', 'day', 'legalBasis', 'source', 'lines', 'effects'),
      ...keptFields('units'),
    },
    ReorganisationEffect: given('units', 'id', 'kind', 'part', 'unit', 'chain', 'superior'),
    ReorganisationLine: given('units', 'id', 'predecessor', 'successor'),
    UnitArea: { ...keptInterval, ...given('units', 'area') },
    UnitName: { ...keptInterval, ...given('units', 'name', 'nameEn') },
    UnitProvince: { ...keptInterval, ...given('units', 'province') },
    ...pageOf('Appointment'),
    ...pageOf('Person'),
    ...pageOf('Reorganisation'),
    ...pageOf('ReorganisationEffect'),
    ...pageOf('Unit'),
  },
  compares: {
    'Query.people(retired)': ['Person.retiredOn'],
    'Query.people(search)': ['Person.fullName'],
    'Query.people(alike)': ['Person.fullName'],
    'Province.units(kind)': ['Unit.kind'],
    'Query.reorganisations(retired)': ['Reorganisation.retiredOn'],
    'Query.reorganisations(search)': ['Reorganisation.title', 'Reorganisation.legalBasis'],
    'Query.units(kind)': ['Unit.kind'],
    'Query.units(retired)': ['Unit.retiredOn'],
    'Query.units(province)': ['Unit.province'],
    'Query.units(search)': ['UnitName.name', 'UnitName.nameEn'],
    'Query.units(alike)': ['UnitName.name'],
    'Unit.subordinates(chain)': ['ChainLink.chain'],
    'Unit.superior(chain)': ['ChainLink.chain'],
  },
  ofProvinces: ['Person'],
};

export const personnel: RuleBook = bound([
  reading,
  {
    ...keeps('keeping-catalogues', ['Unit', 'Reorganisation'], {
      dated: ['UnitName'],
      ending: ['ChainLink', 'UnitProvince', 'UnitArea'],
    }),
    ofProvinces: [],
  },
  {
    ...keeps('keeping-records', ['Person'], { ending: ['Appointment', 'PersonRank', 'PersonService'] }),
    ofProvinces: ['Mutation', 'Query'],
  },
  {
    fields: {
      Query: given('keeping-catalogues', 'previewReorganisation'),
      Mutation: given('keeping-catalogues', 'moveReorganisation', 'mergePerson', 'separatePerson'),
      PlannedEffect: given('keeping-catalogues', 'kind', 'part', 'unit', 'chain', 'superior'),
    },
    compares: { 'Query.previewReorganisation(input)': [] },
    ofProvinces: [],
  },
  imports('personnel', { 'keeping-catalogues': ['importUnits'], 'keeping-records': ['importPeople'] }),
  { fields: takings('personnel'), compares: {}, ofProvinces: [] },
  attachments('personnel', { people: ['Unit', 'Reorganisation'], 'birth-dates': ['Person'] }),
]);
