import { createUnionType } from 'type-graphql';

import { Person } from '../person/person.stub';
import { Unit } from '../unit/unit.stub';
import { Household } from './household.entity';

export const Recipient = createUnionType({
  name: 'Recipient',
  description: 'Who received an award: a person, a unit or a household.',
  types: () => [Person, Unit, Household] as const,
});
