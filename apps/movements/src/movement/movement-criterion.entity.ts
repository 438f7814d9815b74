import { KeptItem } from '@bien-cuong/subgraph';
import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'One of the criteria by which those who take part in a movement are judged.' })
@Entity()
export class MovementCriterion extends KeptItem {
  @Column('uuid')
  movementId: string;

  @Field(() => String, { description: 'What is judged, in Vietnamese.' })
  @Column('text')
  text: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The most points that it gives; null where it is judged without points.',
  })
  @Column('numeric', { nullable: true })
  mostPoints: number | null;
}
