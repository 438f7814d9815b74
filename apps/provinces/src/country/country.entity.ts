import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A country that shares the land border.' })
@Entity()
export class Country {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code, for example `LA`.' })
  @PrimaryColumn('text')
  code: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'Name in English.' })
  @Column('text')
  nameEn: string;
}
