import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class ProvinceArgs {
  @Field(() => UUID, { nullable: true, description: 'Identity of the unit; give either this or `code`.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Code on the day `on`; give either this or `id`.' })
  code?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to look at; today when left out.' })
  on?: string | null;
}

@ArgsType()
export class ProvincesArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day whose map is asked for; today when left out.',
  })
  on?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only units with (true) or without (false) a land border.',
  })
  landBorder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only units with (true) or without (false) a coast.' })
  coast?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of a name the unit has or had; case, accents, tone placement, blanks and hyphens do not matter and đ is d.',
  })
  search?: string | null;
}
