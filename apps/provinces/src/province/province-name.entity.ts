import { Dated } from '@bien-cuong/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ProvinceKind } from './province.entity';

@ObjectType({ description: 'Code, name and kind of a unit while they held together.' })
@Entity()
export class ProvinceName extends Dated {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Field(() => String, { description: "The statistics office's two-digit code." })
  @Column('text')
  code: string;

  @Field(() => String, { description: 'Name without its kind.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'Name with its kind.' })
  @Column('text')
  officialName: string;

  @Field(() => ProvinceKind, { description: 'Kind of the unit.' })
  @Column('text')
  kind: ProvinceKind;

  @Field(() => String, { description: 'Where this is taken from.' })
  @Column('text')
  source: string;

  @Column('uuid', { nullable: true })
  changeId: string | null;
}
