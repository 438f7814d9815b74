import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum Grade {
  OFFICER = 'OFFICER',
  PROFESSIONAL_SERVICEMAN = 'PROFESSIONAL_SERVICEMAN',
}

registerEnumType(Grade, {
  name: 'Grade',
  description: 'The corps that a rank belongs to.',
  valuesConfig: {
    OFFICER: { description: 'Sĩ quan (officer).' },
    PROFESSIONAL_SERVICEMAN: { description: 'Quân nhân chuyên nghiệp (professional serviceman).' },
  },
});

@ObjectType({ description: 'A military rank.' })
@Entity()
export class Rank {
  @Field(() => String, { description: 'Code of the rank, for example `MAJOR_GENERAL`.' })
  @PrimaryColumn('text')
  code: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English; null when not recorded.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => Grade, { description: 'The corps it belongs to.' })
  @Column('text')
  grade: Grade;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in its corps, lowest first; null when not recorded.',
  })
  @Column('integer', { nullable: true })
  order: number | null;
}
