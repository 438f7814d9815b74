import { registerEnumType } from 'type-graphql';

export enum Recurrence {
  YEARLY = 'YEARLY',
  EVERY_TWO_YEARS = 'EVERY_TWO_YEARS',
  EVERY_FIVE_YEARS = 'EVERY_FIVE_YEARS',
}

registerEnumType(Recurrence, {
  name: 'Recurrence',
  description: 'How often something has to be done again.',
  valuesConfig: {
    YEARLY: { description: 'Every year.' },
    EVERY_TWO_YEARS: { description: 'Every two years.' },
    EVERY_FIVE_YEARS: { description: 'Every five years.' },
  },
});
