import { keeps, keptFields, takings, attachments } from './kept-records';
import { alike, bound, given, pageOf, type RuleBook } from '../rule-book';

const counts = {
  ...given('awards', 'total', 'individuals', 'collectives', 'households'),
  ...given('recipients', 'named'),
};

const reading: RuleBook = {
  fields: {
    Query: {
      ...given(
        'awards',
        'awardLot',
        'awardLots',
        'awardTally',
        'awardType',
        'awardTypes',
        'decision',
        'decisions',
      ),
      ...given('people', 'household', 'households', 'awards'),
      ...given('people', 'peopleByAwards', 'reviewsByNaming'),
    },
    Mutation: given('naming', 'nameAward', 'revokeAward'),
    AuthorityTally: { ...counts, ...given('awards', 'authority') },
    Award: given(
      'recipients',
      ...['id', 'lot', 'recipient', 'recipientKind', 'goldenBookNumber', 'revokedOn', 'revocationReason'],
      'version',
    ),
    AwardLot: {
      ...given('awards', 'id', 'individuals', 'collectives', 'households', 'givenOn', 'period', 'source'),
      ...keptFields('awards'),
      ...given(
        'awards',
        'achievementPeriod',
        'authority',
        'awardType',
        'decision',
        'province',
        'review',
        'position',
      ),
      ...given('recipients', 'awards', 'named'),
    },
    AwardTally: { ...counts, ...given('awards', 'byAuthority') },
    AwardType: {
      ...given('awards', 'id', 'code', 'name', 'nameEn', 'form', 'recipients', 'oncePerPerson', 'criteria'),
      ...given('awards', 'criteriaVerified', 'terms'),
      ...keptFields('awards'),
    },
    AwardTypeTerms: {
      ...given('awards', 'id', 'recipients', 'oncePerPerson', 'criteria', 'criteriaVerified', 'legalBasis'),
      ...given('awards', 'validFrom', 'validTo'),
      ...given('people', 'correctionReason'),
    },
    Decision: {
      ...given('awards', 'id', 'number', 'date', 'authority', 'lots'),
      ...given('people', 'signer'),
      ...keptFields('awards'),
    },
    Household: given(
      'recipients',
      ...['id', 'name', 'place', 'provinceId', 'version', 'retiredOn', 'retirementReason'],
    ),
    PersonByAwardsConnection: given('keys', 'edges', 'nodes', 'pageInfo', 'totalCount'),
    PersonByAwardsEdge: given('recipients', 'cursor', 'node', 'awards'),
    ReviewByNamingConnection: given('keys', 'edges', 'nodes', 'pageInfo', 'totalCount'),
    ReviewByNamingEdge: given('recipients', 'cursor', 'node', 'lots', 'announced', 'named'),
    Province: { ...given('awards', 'awardTally', 'commendations'), ...given('people', 'awardsOfUnits') },
    Review: given('awards', 'commendations', 'commendationsConnection'),
    ...pageOf('Award'),
    ...pageOf('AwardLot'),
    ...pageOf('Decision'),
    ...pageOf('Household'),
  },
  compares: {
    'Query.decisions(authority)': ['Decision.authority'],
    'Query.decisions(signedOn)': ['Decision.date'],
    'Query.awards(people)': ['Award.recipient'],
    'Query.decisions(search)': ['Decision.number'],
    'Query.decisions(retired)': ['Decision.retiredOn'],
    'Query.awardTypes(retired)': ['AwardType.retiredOn'],
    'Query.households(retired)': ['Household.retiredOn'],
    'Query.households(province)': ['Household.provinceId'],
    'Query.households(search)': ['Household.name', 'Household.place'],
    'Query.awardLots(retired)': ['AwardLot.retiredOn'],
    'Query.awardLots(search)': ['AwardLot.source', 'AwardType.name', 'AwardType.nameEn', 'Decision.number'],
    'Query.reviewsByNaming(complete)': ['ReviewByNamingEdge.named'],
    ...alike(['Query.peopleByAwards'], {
      atLeast: ['PersonByAwardsEdge.awards'],
      awardType: ['AwardLot.awardType'],
      givenOn: ['AwardLot.givenOn'],
      province: ['AwardLot.province'],
    }),
    'Query.households(alike)': ['Household.name'],
    'Query.awardLots(province)': ['AwardLot.province'],
    'Query.awardLots(awardType)': ['AwardLot.awardType'],
    ...alike(['Query.awardLots', 'Province.commendations'], {
      to: ['AwardLot.individuals', 'AwardLot.collectives', 'AwardLot.households'],
    }),
    ...alike(['Query.awardTally', 'Query.awardLots', 'Province.awardTally', 'Province.commendations'], {
      period: ['AwardLot.period'],
      givenOn: ['AwardLot.givenOn'],
    }),
  },
  ofProvinces: [
    ...['AuthorityTally', 'Award', 'AwardLot', 'AwardTally', 'Household', 'Mutation', 'Query'],
    ...['PersonByAwardsEdge', 'ReviewByNamingEdge'],
  ],
  lists: {
    'Query.awards': 'Award',
    'Query.households': 'Household',
    'Query.peopleByAwards': 'PersonByAwardsEdge',
    'Query.reviewsByNaming': 'ReviewByNamingEdge',
  },
};

export const awards: RuleBook = bound([
  reading,
  {
    ...keeps('keeping-catalogues', ['AwardType', 'Decision'], { dated: ['AwardTypeTerms'] }),
    ofProvinces: [],
  },
  { ...keeps('keeping-records', ['AwardLot', 'Household']), ofProvinces: [] },
  { fields: takings('awards'), compares: {}, ofProvinces: [] },
  attachments('awards', {
    people: ['AwardType'],
    recipients: ['AwardLot'],
    'keeping-catalogues': ['Decision'],
  }),
]);
