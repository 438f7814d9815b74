import { UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A household that received an award.' })
@Entity()
export class Household {
  @Field(() => UUID, { description: 'Identity of the household.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'How the household is named in the decision.' })
  @Column('text')
  name: string;
}
