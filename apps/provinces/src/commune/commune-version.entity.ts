import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { SourcedInterval } from '../sourced/sourced-interval';
import { CommuneKind } from './commune-kind';

@ObjectType({
  description:
    'Which code, name and kind a commune has, which province it belongs to and whether it is at the border, from one day to another.',
})
@Entity()
export class CommuneVersion extends SourcedInterval {
  @Column('uuid')
  communeId: string;

  @Field(() => String, { description: "The statistics office's five-digit code; codes are re-used." })
  @Column('text')
  code: string;

  @Field(() => String, { description: 'Name without its kind: `Đàm Thủy`; of a numbered ward, its number.' })
  @Column('text')
  name: string;

  @Field(() => CommuneKind, { description: 'Kind.' })
  @Column('text')
  kind: CommuneKind;

  @Column('uuid')
  provinceId: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the land border is part of its boundary, so that it is a border commune; null when not recorded.',
  })
  @Column('boolean', { nullable: true })
  border: boolean | null;
}
