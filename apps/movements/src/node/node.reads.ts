import { readsOf } from '@bien-cuong/subgraph';

import { Person } from '../person/person.stub';
import {
  AdministrativeChange,
  AwardLot,
  AwardType,
  BorderGate,
  Commune,
  Decision,
  ProvinceClaim,
  Reorganisation,
} from './node.stubs';

/** The keys of what only other subgraphs know, for `Query.node`. */
export const nodeReads = [
  AdministrativeChange,
  AwardLot,
  AwardType,
  BorderGate,
  Commune,
  Decision,
  Person,
  ProvinceClaim,
  Reorganisation,
].map((type) => readsOf(type, { as: 'k' }));
