import { scopes } from '@bien-cuong/access';

import type { Side } from './canaries';

/** What comes of a change: it is done, or the code by which it is refused. */
export type Verdict = 'done' | 'FORBIDDEN' | 'NOT_FOUND';

/** Claims of somebody who asks, and what they are meant to see and to do: written here once more, by hand. */
export interface MatrixCaller {
  roles: string[];
  /** Whose provinces they keep. */
  keeps?: Side;
  scopes?: string[];
  /** The canaries they are to see. */
  sees: string[];
  /** What comes of the changes that they ask for, by whose rows are to be changed; FORBIDDEN of all others. */
  does: Readonly<Record<string, Readonly<Record<Side, Verdict>>>>;
}

export const verdictOn = ({ does }: MatrixCaller, change: string, side: Side): Verdict =>
  does[change]?.[side] ?? 'FORBIDDEN';

const of = (side: Side, ...kinds: string[]) => kinds.map((kind) => `${side} ${kind}`);
const people = ['rank', ...of('own', 'name', 'post', 'person'), ...of('other', 'name', 'post', 'person')];
const awarded = (side: Side) => of(side, 'household', 'number', 'reason', 'award', 'count');
const everybodyAwarded = [...awarded('own'), ...awarded('other'), 'country'];

const all = (verdict: Verdict) => ({ own: verdict, other: verdict });

/** Nothing of anybody's is told by it: it only says that something is taken out. */
const exports = {
  ...{ provincesRecordExport: all('done'), movementsRecordExport: all('done') },
  ...{ personnelRecordExport: all('done'), awardsRecordExport: all('done') },
};

export const callers: Readonly<Record<string, MatrixCaller>> = {
  headquarters: {
    roles: ['headquarters'],
    sees: [...people, 'own birth', 'other birth', ...everybodyAwarded, 'trail'],
    does: { ...exports, nameAward: all('done'), revokeAward: all('done') },
  },
  'province officer': {
    roles: ['province'],
    keeps: 'own',
    sees: [...people, 'own birth', ...awarded('own')],
    does: {
      ...exports,
      nameAward: { own: 'done', other: 'FORBIDDEN' },
      // An award of another province cannot be told from one that does not exist.
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
