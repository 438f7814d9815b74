import { alike, bound, given, keeps, keptFields, pageOf, type RuleBook } from '../rule-book';

const point = given('movements', 'id', 'text');

const reading: RuleBook = {
  fields: {
    Query: {
      ...given('movements', 'movement', 'movements', 'review', 'reviews', 'reviewsConnection'),
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
      ...given('movements', 'reviewRecurrence', 'reviews', 'legalBasis', 'source'),
      ...keptFields('movements'),
    },
    Province: {
      ...given('movements', 'movements', 'movementsConnection', 'reviews', 'reviewsConnection'),
      ...given('figures', 'figures', 'figuresConnection'),
    },
    Review: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'kind', 'movement', 'province', 'period', 'heldOn', 'heldOnNote'),
      ...given('movements', 'achievements', 'limitations', 'directions', 'directives'),
      ...given('movements', 'pilotFor', 'withExemplaryMeeting', 'source'),
    },
    ...pageOf('Figure'),
    ...pageOf('Movement'),
    ...pageOf('Province'),
    ...pageOf('Review'),
  },
  compares: {
    'Query.movements(retired)': ['Movement.retiredOn'],
    'Query.movements(kind)': ['Movement.kind'],
    'Query.movements(search)': ['Movement.title', 'Movement.titleEn', 'Movement.aliases'],
    ...alike(['Query.reviews', 'Query.reviewsConnection'], {
      kind: ['Review.kind'],
      period: ['Review.period'],
      pilot: ['Review.pilotFor'],
    }),
    ...alike(['Province.figures', 'Province.figuresConnection'], {
      indicator: ['Indicator.code'],
      period: ['Figure.period'],
      status: ['Figure.status'],
    }),
    ...alike(['Province.reviews', 'Province.reviewsConnection'], { period: ['Review.period'] }),
  },
  ofProvinces: [],
};

export const movements: RuleBook = bound([
  reading,
  { ...keeps('keeping-catalogues', ['Movement']), ofProvinces: [] },
]);
