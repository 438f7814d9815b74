import { Kept, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A decision on commendation: number, date, authority, signer and its awards.' })
@Entity()
@Unique(['authorityId', 'number', 'date'])
export class Decision extends Kept {
  @Field(() => UUID, { description: 'Identity of the decision.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Number as printed on it.' })
  @Column('text')
  number: string;

  @Field(() => LocalDate, { description: 'Day on which it was signed.' })
  @Column('date')
  date: string;

  @Column('uuid')
  authorityId: string;

  @Column('uuid', { nullable: true })
  signerId: string | null;
}
