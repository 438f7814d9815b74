import { LocalDate, PageArgs, UUID } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { UnitKind } from './unit.entity';

@ArgsType()
export class UnitArgs {
  @Field(() => UUID, { description: 'Identity of the unit.' })
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day to look at; today when left out.' })
  on?: string | null;
}

@ArgsType()
export class UnitsArgs extends PageArgs {
  @Field(() => UnitKind, { nullable: true, description: 'Only units of this kind.' })
  kind?: UnitKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of a name the unit has or had; case, accents, tone placement, blanks and hyphens do not matter and đ is d.',
  })
  search?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to look at; today when left out.' })
  on?: string | null;
}
