import { readsOf } from '@bien-cuong/subgraph';

import { Person } from '../person/person.stub';
import { AwardLot, AwardType, BorderGate, Commune, Decision } from './node.stubs';

/** The keys of what only other subgraphs know, for `Query.node`. */
export const nodeReads = [AwardLot, AwardType, BorderGate, Commune, Decision, Person].map((type) =>
  readsOf(type, { as: 'k' }),
);
