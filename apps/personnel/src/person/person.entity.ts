import { Kept, LocalDate, Protected, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    'A person, seen as of the day `on`: rank and post are those held on that day, else the ones nearest to it in time.',
})
@Entity()
export class Person extends Kept {
  @Field(() => UUID, { description: 'Identity of the person, for good.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the person is seen.' })
  on: string;

  @Field(() => String, { description: 'Full name.' })
  @Column('text')
  fullName: string;

  @Protected()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Date of birth; null when it is not recorded, and to a province officer also when the person serves in no province of theirs.',
  })
  @Column('date', { nullable: true })
  birthDate: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day on which this record was merged into another of the same person; null when it was not.',
  })
  @Column('date', { nullable: true })
  mergedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Post held, in Vietnamese; null when none is recorded.',
  })
  post: string | null;

  @Field(() => String, { nullable: true, description: 'The same post in English; null when not recorded.' })
  postEn: string | null;
}
