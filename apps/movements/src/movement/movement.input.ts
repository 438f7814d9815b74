import { PageArgs } from '@bien-cuong/subgraph';
import { ArgsType, Field } from 'type-graphql';

import { MovementKind } from './movement.entity';

@ArgsType()
export class MovementsArgs extends PageArgs {
  @Field(() => MovementKind, { nullable: true, description: 'Only movements of this kind.' })
  kind?: MovementKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of a title or of another name it is known by; case, accents, tone placement, blanks and hyphens do not matter and đ is d.',
  })
  search?: string | null;
}
