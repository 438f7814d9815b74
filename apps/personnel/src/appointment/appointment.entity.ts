import { Dated, UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A post that a person holds in a unit for a time; several can be held at once.' })
@Entity()
export class Appointment extends Dated {
  @Field(() => UUID, { description: 'Identity of the appointment.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  unitId: string;

  @Field(() => String, { description: 'The post in Vietnamese, for example `Chính ủy`.' })
  @Column('text')
  post: string;

  @Field(() => String, { nullable: true, description: 'The post in English; null when not recorded.' })
  @Column('text', { nullable: true })
  postEn: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
