import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id on")')
@ObjectType({ description: 'A province or centrally-run city; the provinces subgraph knows what it is.' })
export class Province {
  @Field(() => UUID, { description: 'Identity of the unit, for good.' })
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the unit is seen.' })
  on: string;
}
