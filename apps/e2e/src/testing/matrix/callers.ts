import { scopes } from '@bien-cuong/access';

import type { Side } from './canaries';

/** Claims of somebody who asks, and what of the canaries they are meant to see: written here once more, by hand. */
export interface MatrixCaller {
  roles: string[];
  /** Whose provinces they keep. */
  keeps?: Side;
  scopes?: string[];
  sees: string[];
}

const of = (side: Side, ...kinds: string[]) => kinds.map((kind) => `${side} ${kind}`);
const people = ['rank', ...of('own', 'name', 'post', 'person'), ...of('other', 'name', 'post', 'person')];
const awarded = (side: Side) => of(side, 'household', 'number', 'reason', 'award', 'count');
const everybodyAwarded = [...awarded('own'), ...awarded('other'), 'country'];

export const callers: Readonly<Record<string, MatrixCaller>> = {
  headquarters: {
    roles: ['headquarters'],
    sees: [...people, 'own birth', 'other birth', ...everybodyAwarded],
  },
  'province officer': {
    roles: ['province'],
    keeps: 'own',
    sees: [...people, 'own birth', ...awarded('own')],
  },
  'officer without a province': { roles: ['province'], sees: people },
  'council member': { roles: ['council'], sees: [...people, ...everybodyAwarded] },
  auditor: { roles: ['auditor'], sees: [...people, ...everybodyAwarded] },
  administrator: { roles: ['administrator'], sees: [] },
  'partner with every scope': { roles: ['partner'], scopes: [...scopes], sees: [] },
  'partner with awards alone': { roles: ['partner'], scopes: ['awards:read'], sees: [] },
  'somebody without a role': { roles: ['cook'], scopes: [...scopes], sees: [] },
};
