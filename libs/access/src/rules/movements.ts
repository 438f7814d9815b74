import { given, pageOf, type RuleBook } from '../rule-book';

const point = given('movements', 'id', 'text');

export const movements: RuleBook = {
  fields: {
    Query: {
      ...given('movements', 'movement', 'movements', 'review', 'reviews'),
      ...given('figures', 'indicators'),
    },
    Achievement: point,
    Direction: point,
    Limitation: point,
    Directive: { ...point, ...given('movements', 'movement', 'recurrence'), ...given('people', 'issuedBy') },
    Figure: given(
      'figures',
      ...['id', 'indicator', 'movement', 'province', 'period', 'cumulative', 'value', 'qualifier'],
      ...['status', 'returnReason', 'source', 'verified', 'accepted'],
    ),
    Indicator: given(
      'figures',
      ...['id', 'code', 'name', 'nameEn', 'unit', 'unitEn', 'pairedWith', 'goodDirection'],
      ...['addsUpOverTime', 'addsUpOverTerritory'],
    ),
    Movement: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'titleEn', 'aliases', 'kind', 'partOf', 'parts', 'provinces'),
      ...given('movements', 'reviewRecurrence', 'reviews', 'source'),
    },
    Province: {
      ...given('movements', 'movements', 'reviews'),
      ...given('figures', 'figures'),
    },
    Review: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'kind', 'movement', 'province', 'period', 'heldOn', 'heldOnNote'),
      ...given('movements', 'achievements', 'limitations', 'directions', 'directives'),
      ...given('movements', 'pilotFor', 'withExemplaryMeeting', 'source'),
    },
    ...pageOf('Movement'),
  },
  compares: {
    'Query.movements(kind)': ['Movement.kind'],
    'Query.movements(search)': ['Movement.title', 'Movement.titleEn', 'Movement.aliases'],
    'Query.reviews(kind)': ['Review.kind'],
    'Query.reviews(period)': ['Review.period'],
    'Query.reviews(pilot)': ['Review.pilotFor'],
    'Province.figures(indicator)': ['Indicator.code'],
    'Province.figures(period)': ['Figure.period'],
    'Province.figures(status)': ['Figure.status'],
    'Province.reviews(period)': ['Review.period'],
  },
  ofProvinces: [],
};
