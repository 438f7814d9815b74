import { LeftOut } from '@bien-cuong/domain';
import { registerEnumType } from 'type-graphql';

/** By what figures are added up, beside their indicator. */
export enum AggregateBy {
  PROVINCE = 'PROVINCE',
  PERIOD = 'PERIOD',
  MOVEMENT = 'MOVEMENT',
}

registerEnumType(AggregateBy, {
  name: 'AggregateBy',
  description: 'By what figures are added up, beside their indicator.',
  valuesConfig: {
    PROVINCE: { description: 'For each province; else for all together.' },
    PERIOD: { description: 'For each `step` of the period; else for the whole period.' },
    MOVEMENT: {
      description:
        'For each movement that figures name, and for those that name none; else whatever they name.',
    },
  },
});

/** The steps into which a period is divided. */
export enum PeriodStep {
  YEAR = 'YEAR',
  QUARTER = 'QUARTER',
  MONTH = 'MONTH',
}

registerEnumType(PeriodStep, {
  name: 'PeriodStep',
  description: 'The steps into which a period is divided.',
  valuesConfig: {
    YEAR: { description: 'Calendar years.' },
    QUARTER: { description: 'Quarters of a year.' },
    MONTH: { description: 'Months.' },
  },
});

registerEnumType(LeftOut, {
  name: 'LeftOutOfAggregate',
  description: 'Why a figure is not part of a sum.',
  valuesConfig: {
    CONTRADICTED: {
      description: 'It contradicts another claim about the same, and none of them is accepted.',
    },
    ANOTHER_CLAIM: { description: 'Another claim about the same is accepted, or says the same.' },
    COVERED: { description: 'What it counts is within what another one counts.' },
    EARLIER: { description: 'A later figure says how it stands.' },
    OVERLAPS: { description: 'It shares territory and time with another one, and nobody knows how much.' },
  },
});
