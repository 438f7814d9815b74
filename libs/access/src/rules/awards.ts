import { alike, given, pageOf, type RuleBook } from '../rule-book';

const counts = {
  ...given('awards', 'total', 'individuals', 'collectives', 'households'),
  ...given('recipients', 'named'),
};

export const awards: RuleBook = {
  fields: {
    Query: given('awards', 'awardLot', 'awardTally', 'awardTypes', 'decision', 'decisions'),
    Mutation: given('naming', 'nameAward', 'revokeAward'),
    AuthorityTally: { ...counts, ...given('awards', 'authority') },
    Award: given(
      'recipients',
      ...['id', 'lot', 'recipient', 'recipientKind', 'goldenBookNumber', 'revokedOn', 'revocationReason'],
      'version',
    ),
    AwardLot: {
      ...given(
        'awards',
        'id',
        'individuals',
        'collectives',
        'households',
        'givenOn',
        'period',
        'source',
        'version',
      ),
      ...given('awards', 'achievementPeriod', 'authority', 'awardType', 'decision', 'province', 'review'),
      ...given('recipients', 'awards', 'named'),
    },
    AwardTally: { ...counts, ...given('awards', 'byAuthority') },
    AwardType: given(
      'awards',
      ...['id', 'code', 'name', 'nameEn', 'form', 'recipients', 'oncePerPerson', 'criteria'],
      'criteriaVerified',
    ),
    Decision: {
      ...given('awards', 'id', 'number', 'date', 'authority', 'lots'),
      ...given('people', 'signer'),
    },
    Household: given('people', 'id', 'name'),
    Province: given('awards', 'awardTally', 'commendations'),
    Review: given('awards', 'commendations', 'commendationsConnection'),
    ...pageOf('Award'),
    ...pageOf('AwardLot'),
    ...pageOf('Decision'),
  },
  compares: {
    'Query.decisions(search)': ['Decision.number'],
    ...alike(['Query.awardTally', 'Province.awardTally', 'Province.commendations'], {
      period: ['AwardLot.period'],
      givenOn: ['AwardLot.givenOn'],
    }),
  },
  ofProvinces: ['AuthorityTally', 'Award', 'AwardLot', 'AwardTally', 'Mutation'],
};
