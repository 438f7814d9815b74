import { scopes } from '@bien-cuong/access';

import type { Side } from './canaries';

/** The expected result of a mutation: it is executed, or the code of the refusal. */
export type Verdict = 'done' | 'FORBIDDEN' | 'NOT_FOUND';

/**
 * The claims of a caller, and what they should see and do: stated here again by hand, independently of the
 * rules.
 */
export interface MatrixCaller {
  roles: string[];
  /** The side whose province they keep. */
  keeps?: Side;
  scopes?: string[];
  /** The canaries they should see. */
  sees: string[];
  /** The result of their mutations, by the side of the rows; FORBIDDEN for all others. */
  does: Readonly<Record<string, Readonly<Record<Side, Verdict>>>>;
}

export const verdictOn = ({ does }: MatrixCaller, change: string, side: Side): Verdict =>
  does[change]?.[side] ?? 'FORBIDDEN';

const of = (side: Side, ...kinds: string[]) => kinds.map((kind) => `${side} ${kind}`);
const people = [
  'rank',
  ...of('own', 'name', 'post', 'person', 'retirement', 'note'),
  ...of('other', 'name', 'post', 'person', 'retirement', 'note'),
];
const awarded = (side: Side) => of(side, 'household', 'number', 'reason', 'award', 'count', 'list');
/** When a person was born, and what is attached to their record. */
const born = (side: Side) => of(side, 'birth', 'papers');
const everybodyAwarded = [...awarded('own'), ...awarded('other'), 'country'];

const all = (verdict: Verdict) => ({ own: verdict, other: verdict });

/** Reveals nobody's data: it only records that something is exported. */
const exports = {
  provincesRecordExport: all('done'),
  movementsRecordExport: all('done'),
  personnelRecordExport: all('done'),
  awardsRecordExport: all('done'),
};

/** What a province does with its form and its amendments. */
const fillsIn = (verdicts: Readonly<Record<Side, Verdict>>) => ({
  saveFormCells: verdicts,
  importFormCells: verdicts,
  submitRoundForm: verdicts,
  withdrawRoundForm: verdicts,
  withdrawFigureAmendment: verdicts,
});

/** What headquarters does with forms and amendments. */
const decides = {
  approveRoundForm: all('done'),
  returnRoundForm: all('done'),
  approveFigureAmendment: all('done'),
  refuseFigureAmendment: all('done'),
  extendRoundForm: all('done'),
  markFormCell: all('done'),
  approveRoundForms: all('done'),
};

export const callers: Readonly<Record<string, MatrixCaller>> = {
  headquarters: {
    roles: ['headquarters'],
    sees: [
      ...people,
      ...born('own'),
      ...born('other'),
      ...everybodyAwarded,
      ...['own scan', 'other scan', 'trail'],
    ],
    does: {
      ...exports,
      ...fillsIn(all('done')),
      ...decides,
      nameAward: all('done'),
      revokeAward: all('done'),
    },
  },
  'province officer': {
    roles: ['province'],
    keeps: 'own',
    sees: [...people, ...born('own'), ...awarded('own')],
    does: {
      ...exports,
      ...fillsIn({ own: 'done', other: 'FORBIDDEN' }),
      nameAward: { own: 'done', other: 'FORBIDDEN' },
      // An award of another province must look like one that does not exist.
      revokeAward: { own: 'done', other: 'NOT_FOUND' },
    },
  },
  'officer without a province': {
    roles: ['province'],
    sees: people,
    does: { ...exports, revokeAward: all('NOT_FOUND') },
  },
  'council member': { roles: ['council'], sees: [...people, ...everybodyAwarded], does: exports },
  auditor: { roles: ['auditor'], sees: [...people, ...everybodyAwarded, 'trail'], does: exports },
  administrator: { roles: ['administrator'], sees: [], does: exports },
  'partner with every scope': { roles: ['partner'], scopes: [...scopes], sees: [], does: {} },
  'partner with awards alone': { roles: ['partner'], scopes: ['awards:read'], sees: [], does: {} },
  'somebody without a role': { roles: ['cook'], scopes: [...scopes], sees: [], does: {} },
};
