import { Dated, UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A unit of the first level with the time in which it exists and the units that were made of it: all that is needed to work out what belongs where on the map of another day.',
})
export class TerritorialUnit extends Dated {
  @Field(() => UUID, { description: 'Identity of the unit.' })
  id: string;

  @Field(() => [UUID], {
    description: 'The units that were made of it, wholly or in part; none while it exists.',
  })
  successorIds: string[];
}
