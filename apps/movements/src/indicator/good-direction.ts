import { registerEnumType } from 'type-graphql';

export enum GoodDirection {
  HIGHER = 'HIGHER',
  LOWER = 'LOWER',
  NEITHER = 'NEITHER',
}

registerEnumType(GoodDirection, {
  name: 'GoodDirection',
  description: 'Which way a figure should go.',
  valuesConfig: {
    HIGHER: { description: 'More is better.' },
    LOWER: { description: 'Less is better.' },
    NEITHER: { description: 'It only describes.' },
  },
});
