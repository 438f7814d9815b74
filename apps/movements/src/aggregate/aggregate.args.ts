import { type Edtf } from '@bien-cuong/domain';
import { EDTF, LocalDate, UUID } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { AggregateBy, PeriodStep } from './aggregate-enums';

/** What is to be added up. */
@ArgsType()
export class AggregateArgs {
  @Field(() => [String], {
    description: 'Codes of the indicators, at most twenty; NOT_FOUND when there is none of a code.',
  })
  indicators: string[];

  @Field(() => EDTF, {
    description: 'Only figures whose period lies wholly within this one; it has a first and a last day.',
  })
  period: Edtf;

  @Field(() => [AggregateBy], {
    defaultValue: [AggregateBy.PROVINCE],
    description: 'By what, beside the indicator.',
  })
  by: AggregateBy[];

  @Field(() => PeriodStep, {
    defaultValue: PeriodStep.YEAR,
    description: 'The steps, where it is by period.',
  })
  step: PeriodStep;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'On the map of this day: figures are given to the provinces that hold their territory then. Left out: as they were reported, each to the very unit that counted.',
  })
  map?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Also a row of all provinces together, beside those of each, of the same figures. Without PROVINCE in `by`, and with `province`, it changes nothing.',
  })
  together: boolean;

  @Field(() => UUID, {
    nullable: true,
    description:
      'Only this province: on the map of that day, or this very unit where figures are as reported.',
  })
  province?: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'Only figures counted in the movement with this identity; NOT_FOUND when there is none.',
  })
  movement?: string | null;
}
