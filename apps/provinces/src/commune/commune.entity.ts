import { KeptDated, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';

import { CommuneKind } from './commune-kind';

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    'A commune, ward, township or special zone, seen as it was on the day `on`. Code, name, kind and province change with time and codes are re-used, so none of them is an identity: `id` is. Outside the time its versions are known for, the nearest one is given. One that was merged with others is a new commune.',
})
@Entity()
export class Commune extends KeptDated {
  @Field(() => UUID, { description: 'Identity of the commune, for good.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the commune is seen.' })
  on: string;

  @Field(() => String, {
    description: "The statistics office's five-digit code on that day; codes are re-used.",
  })
  code: string;

  @Field(() => String, {
    description: 'Name on that day without its kind: `Đàm Thủy`; of a numbered ward, its number.',
  })
  name: string;

  @Field(() => String, { description: 'Name on that day with its kind: `Xã Đàm Thủy`.' })
  officialName: string;

  @Field(() => CommuneKind, { description: 'Kind on that day.' })
  kind: CommuneKind;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the land border is part of its boundary on that day, so that it is a border commune; null when not recorded.',
  })
  border: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its code, name and province on that day are taken from; null when not recorded.',
  })
  source: string | null;

  @Field(() => Boolean, {
    description:
      'Whether its code, name and province on that day were read in a published text; false: in a secondary source, or not at all.',
  })
  verified: boolean;
}
