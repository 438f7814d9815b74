import { KeptDated, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'That a province takes part in a movement, from a day until another. A province may leave a movement and take part again, each time with a record of its own.',
})
@Entity()
export class Participation extends KeptDated {
  @Field(() => UUID, { description: 'Identity of the participation.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  movementId: string;

  @Field(() => String, { description: 'Where it is recorded.' })
  @Column('text')
  source: string;
}
