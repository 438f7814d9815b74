import { drafts, imports, keeps, keptFields, takings, attachments } from './kept-records';
import { rounds } from './rounds';
import { sums } from './sums';
import { alike, bound, given, pageOf, type RuleBook } from '../rule-book';

const point = given('movements', 'id', 'text');

/** What of an indicator changes with time. */
const counting = {
  ...given('figures', 'definition', 'unit', 'unitEn', 'addsUpOverTime', 'addsUpOverTerritory'),
  ...given('figures', 'goodDirection', 'least', 'most', 'wholeNumbers', 'formula'),
};

const reading: RuleBook = {
  fields: {
    Query: {
      ...given('keys', 'node', 'nodes'),
      ...given('movements', 'movement', 'movements', 'review', 'reviews', 'reviewsConnection'),
      ...given('movements', 'participation', 'participations', 'twinning', 'twinnings'),
      ...given('figures', 'figure', 'figures', 'indicator', 'indicators', 'provincesByFigure'),
    },
    Achievement: point,
    Direction: point,
    Limitation: point,
    Directive: { ...point, ...given('movements', 'movement', 'recurrence'), ...given('people', 'issuedBy') },
    Figure: {
      ...given('claims', 'id', 'indicator', 'movement', 'province', 'period', 'cumulative', 'value'),
      ...given('claims', 'qualifier', 'status', 'returnReason', 'source', 'verified', 'accepted'),
      ...given('claims', 'acceptanceReason'),
      ...given('claims', 'version', 'retiredOn'),
      // It may name somebody; but a figure's rows are limited by province for some rights only, and `people` is
      // none of them: it would open the figures of all provinces.
      ...given('keeping-records', 'retirementReason'),
    },
    Indicator: {
      ...given('keys', 'id', 'on'),
      ...given('figures', 'code', 'position', 'name', 'nameEn', 'pairedWith', 'versionOn', 'versions'),
      ...counting,
      ...keptFields('figures'),
    },
    IndicatorVersion: {
      ...given('figures', 'id', 'legalBasis', 'validFrom', 'validTo'),
      ...counting,
      ...given('people', 'correctionReason'),
    },
    Movement: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'titleEn', 'aliases', 'kind', 'partOf', 'parts', 'provinces'),
      ...given('movements', 'criteria'),
      ...given('movements', 'reviewRecurrence', 'reviews', 'legalBasis', 'source'),
      ...keptFields('movements'),
    },
    MovementCriterion: given('movements', 'id', 'text', 'mostPoints'),
    Participation: {
      ...given('keys', 'id'),
      ...given('movements', 'province', 'movement', 'validFrom', 'validTo', 'source'),
      ...keptFields('movements'),
    },
    Province: {
      ...given('movements', 'movements', 'movementsConnection', 'reviews', 'reviewsConnection'),
      ...given('figures', 'figures', 'figuresConnection'),
      ...given('movements', 'twinnings'),
    },
    Review: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'kind', 'movement', 'province', 'period', 'heldOn', 'heldOnNote'),
      ...given('movements', 'achievements', 'limitations', 'directions', 'directives'),
      ...given('movements', 'pilotFor', 'withExemplaryMeeting', 'source'),
      ...keptFields('movements'),
    },
    Twinning: {
      ...given('keys', 'id'),
      ...given('movements', 'title', 'kind', 'province', 'unit', 'validFrom', 'validTo', 'lapsed', 'source'),
      ...given('movements', 'parties', 'commitments'),
      ...keptFields('movements'),
    },
    TwinningParty: given('movements', 'id', 'kind', 'name', 'place'),
    TwinningCommitment: given(
      'movements',
      ...['id', 'what', 'amount', 'unit', 'dueOn', 'deliveredAmount', 'deliveredOn', 'note'],
    ),
    Unit: given('movements', 'twinnings'),
    ProvinceByFigureConnection: given('keys', 'edges', 'nodes', 'pageInfo', 'totalCount'),
    ProvinceByFigureEdge: given('figures', 'cursor', 'node', 'figure'),
    ...pageOf('Figure'),
    ...pageOf('Movement'),
    ...pageOf('Participation'),
    ...pageOf('Province'),
    ...pageOf('Review'),
    ...pageOf('Twinning'),
  },
  compares: {
    'Query.movements(retired)': ['Movement.retiredOn'],
    'Query.movements(kind)': ['Movement.kind'],
    'Query.movements(search)': ['Movement.title', 'Movement.titleEn', 'Movement.aliases'],
    ...alike(['Query.reviews', 'Query.reviewsConnection'], {
      kind: ['Review.kind'],
      movement: ['Review.movement'],
      period: ['Review.period'],
      pilot: ['Review.pilotFor'],
      province: ['Review.province'],
      retired: ['Review.retiredOn'],
      search: ['Review.title'],
    }),
    'Query.figures(movement)': ['Figure.movement'],
    'Query.figures(province)': ['Figure.province'],
    'Query.figures(search)': ['Figure.source', 'Indicator.name', 'Indicator.nameEn'],
    ...alike(['Query.provincesByFigure'], {
      indicator: ['Indicator.code', 'Figure.indicator'],
      period: ['Figure.period'],
      moreThan: ['Figure.value'],
      lessThan: ['Figure.value'],
    }),
    'Query.indicators(retired)': ['Indicator.retiredOn'],
    ...alike(['Query.participations'], {
      movement: ['Participation.movement'],
      province: ['Participation.province'],
      retired: ['Participation.retiredOn'],
      search: ['Participation.source', 'Movement.title', 'Movement.titleEn', 'Movement.aliases'],
      today: ['Participation.validFrom', 'Participation.validTo'],
    }),
    ...alike(['Query.figures', 'Province.figures', 'Province.figuresConnection'], {
      exactPeriod: ['Figure.period'],
      indicator: ['Indicator.code'],
      period: ['Figure.period'],
      retired: ['Figure.retiredOn'],
      status: ['Figure.status'],
    }),
    ...alike(['Query.twinnings', 'Province.twinnings', 'Unit.twinnings'], {
      kind: ['Twinning.kind'],
      lapsed: ['Twinning.lapsed'],
      retired: ['Twinning.retiredOn'],
    }),
    'Query.twinnings(province)': ['Twinning.province'],
    'Query.twinnings(search)': ['Twinning.title'],
    'Query.twinnings(unit)': ['Twinning.unit'],
    ...alike(['Province.reviews', 'Province.reviewsConnection'], {
      period: ['Review.period'],
      retired: ['Review.retiredOn'],
    }),
  },
  ofProvinces: ['Figure'],
  lists: {
    'Query.figures': 'Figure',
    // Only approved figures, which everybody who may see any figure sees.
    'Query.provincesByFigure': 'Figure',
    'Province.figures': 'Figure',
    'Province.figuresConnection': 'Figure',
  },
};

export const movements: RuleBook = bound([
  reading,
  rounds,
  sums,
  {
    ...keeps('keeping-catalogues', ['Movement', 'Indicator', 'Target'], { dated: ['IndicatorVersion'] }),
    ofProvinces: [],
  },
  {
    ...keeps('keeping-records', ['Figure', 'Participation', 'Review', 'Twinning']),
    ofProvinces: ['Mutation', 'Query'],
  },
  {
    fields: {
      Mutation: {
        ...given('keeping-records', 'submitFigure', 'withdrawFigure'),
        ...given('deciding', 'adoptFigure', 'approveFigure', 'returnFigure', 'acceptFigure'),
      },
    },
    compares: {},
    ofProvinces: [],
  },
  imports('movements', {
    'keeping-records': ['importFigures', 'importParticipations'],
    'keeping-catalogues': ['importTargets'],
  }),
  { fields: takings('movements'), compares: {}, ofProvinces: [] },
  attachments('movements', {
    people: ['CollectionRound', 'Movement', 'Indicator', 'Participation', 'Review', 'Target', 'Twinning'],
    // As for why one was retired.
    'keeping-records': ['Figure'],
  }),
  {
    fields: drafts,
    compares: { 'Query.drafts(kind)': ['Draft.kind'], 'Query.drafts(everybody)': ['Draft.owner'] },
    ofProvinces: [],
  },
]);
