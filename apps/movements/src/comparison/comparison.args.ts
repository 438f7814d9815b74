import type { Edtf } from '@bien-cuong/domain';
import { EDTF, LocalDate, UUID } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

/** What is to be compared. */
@ArgsType()
export class ComparisonArgs {
  @Field(() => [String], {
    description: 'Codes of the indicators, at most twenty; NOT_FOUND when there is none of a code.',
  })
  indicators: string[];

  @Field(() => [EDTF], {
    description:
      'The times that are compared, two to twelve, in this order: each with the one before it. Figures whose period lies wholly within one are part of it. Each has a first and a last day.',
  })
  periods: Edtf[];

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'On the map of this day: figures are given to the provinces that hold their territory then. Left out: as they were reported, each to the very unit that counted.',
  })
  map?: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'Only figures counted in the movement with this identity; NOT_FOUND when there is none.',
  })
  movement?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also a row of all provinces together, beside those of each, of the same figures.',
  })
  together: boolean;
}
