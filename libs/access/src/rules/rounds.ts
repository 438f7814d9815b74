import { alike, bound, given, pageOf, type RuleBook } from '../rule-book';
import { keeps, keptFields, moving } from './kept-records';

const reading: RuleBook = {
  fields: {
    Query: {
      ...given('rounds', 'collectionRound', 'collectionRounds', 'roundForm', 'roundForms'),
      ...given('rounds', 'figureAmendment', 'figureAmendments'),
    },
    CollectionRound: {
      ...given(
        'rounds',
        'id',
        'title',
        'movement',
        'period',
        'cumulative',
        'deadline',
        'instructions',
        'evidence',
      ),
      ...given(
        'rounds',
        'twoPersons',
        'status',
        'statusReason',
        'questions',
        'provinces',
        'moves',
        'waitsFor',
      ),
      ...given('rounds', 'completeness', 'forms'),
      ...keptFields('rounds'),
    },
    CollectionQuestion: given('rounds', 'id', 'indicator', 'required'),
    CollectionProvince: given('rounds', 'id', 'province'),
    RoundCompleteness: given(
      'forms',
      ...['expected', 'drafted', 'submitted', 'returned', 'approved', 'late', 'missing'],
    ),
    RoundForm: given(
      'forms',
      ...[
        'id',
        'round',
        'province',
        'status',
        'extendedUntil',
        'extensionReason',
        'dueOn',
        'late',
        'returnReason',
      ],
      ...['submittedOn', 'version', 'cells', 'warnings', 'moves', 'waitsFor'],
    ),
    FormCell: given(
      'forms',
      ...[
        'id',
        'indicator',
        'required',
        'value',
        'qualifier',
        'comment',
        'flagged',
        'returnReason',
        'version',
      ],
      ...['previous', 'figure'],
    ),
    FigureAmendment: given(
      'forms',
      ...[
        'id',
        'figure',
        'formerValue',
        'formerQualifier',
        'formerSource',
        'value',
        'qualifier',
        'source',
        'reason',
      ],
      ...['status', 'refusalReason', 'proposedOn', 'decidedOn', 'version', 'moves', 'waitsFor'],
    ),
    CellWarning: given('keys', 'indicatorId', 'kind', 'message', 'explained'),
    ...pageOf('CollectionRound'),
    ...pageOf('RoundForm'),
    ...pageOf('FigureAmendment'),
    ...moving,
  },
  compares: {
    ...alike(['Query.collectionRounds'], {
      status: ['CollectionRound.status'],
      search: ['CollectionRound.title'],
    }),
    ...alike(['Query.roundForms', 'CollectionRound.forms'], {
      status: ['RoundForm.status'],
      late: ['RoundForm.late'],
      province: ['RoundForm.province'],
    }),
    'Query.figureAmendments(figure)': ['FigureAmendment.figure'],
    'Query.figureAmendments(province)': ['Figure.province'],
    'Query.figureAmendments(status)': ['FigureAmendment.status'],
    'Query.roundForms(round)': ['RoundForm.round'],
  },
  // Of how far all are, who sees own forms alone learns nothing.
  ofProvinces: ['RoundForm', 'FormCell', 'RoundCompleteness', 'FigureAmendment'],
  lists: {
    'Query.figureAmendments': 'FigureAmendment',
    'Query.roundForms': 'RoundForm',
    'CollectionRound.forms': 'RoundForm',
  },
};

/** The rules of collection rounds and of the forms of the provinces. */
export const rounds: RuleBook = bound([
  reading,
  {
    ...keeps('keeping-catalogues', ['CollectionRound'], { neverRetired: ['CollectionRound'] }),
    ofProvinces: [],
  },
  {
    fields: {
      Mutation: {
        ...given('keeping-catalogues', 'openCollectionRound', 'lockCollectionRound', 'reopenCollectionRound'),
        ...given('keeping-catalogues', 'cancelCollectionRound', 'extendRoundForm'),
        ...given('keeping-records', 'amendFigure', 'withdrawFigureAmendment'),
        ...given('deciding', 'approveFigureAmendment', 'refuseFigureAmendment'),
        ...given('keeping-records', 'submitRoundForm', 'withdrawRoundForm'),
        ...given('keeping-records', 'saveFormCells', 'importFormCells'),
        ...given('deciding', 'approveRoundForm', 'returnRoundForm', 'markFormCell', 'approveRoundForms'),
      },
      SavedCells: given('keys', 'version', 'saved', 'conflicts'),
      SavedCell: given('keys', 'indicatorId', 'version'),
      CellConflict: given('keys', 'indicatorId', 'version', 'value', 'qualifier', 'comment', 'by', 'at'),
      RecordedCell: given('keys', 'indicatorId', 'version', 'value', 'qualifier', 'comment', 'by', 'at'),
      JudgedCells: given('keys', 'version', 'applied', 'cells', 'missing'),
      JudgedCell: given('keys', 'place', 'indicatorId', 'outcome', 'refusals', 'warnings', 'recorded'),
      ApprovedForms: given('keys', 'approved', 'figures', 'left'),
    },
    compares: {},
    ofProvinces: [],
  },
]);
