import { Kept, UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A household that received an award.' })
@Entity()
export class Household extends Kept {
  @Field(() => UUID, { description: 'Identity of the household.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'How the household is named in the decision.' })
  @Column('text')
  name: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'Identity of the province in which it lives; null when that is not recorded.',
  })
  @Column('uuid', { nullable: true })
  provinceId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Village and commune where it lives; null when not recorded.',
  })
  @Column('text', { nullable: true })
  place: string | null;
}
