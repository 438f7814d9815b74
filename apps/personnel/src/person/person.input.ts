import { LocalDate, PageArgs, UUID } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class PersonArgs {
  @Field(() => UUID, { description: 'Identity of the person.' })
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day to look at; today when left out.' })
  on?: string | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name; case, accents, tone placement, blanks and hyphens do not matter and đ is d.',
  })
  search?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of rank and post; today when left out.' })
  on?: string | null;
}
