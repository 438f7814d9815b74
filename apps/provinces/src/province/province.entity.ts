import { Dated, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  MUNICIPALITY = 'MUNICIPALITY',
}

registerEnumType(ProvinceKind, {
  name: 'ProvinceKind',
  description: 'Kind of a unit of the first level.',
  valuesConfig: {
    PROVINCE: { description: 'Tỉnh.' },
    MUNICIPALITY: { description: 'Thành phố trực thuộc Trung ương (centrally-run city).' },
  },
});

@Directive('@key(fields: "id on")')
@ObjectType({
  description:
    "A province or centrally-run city, seen as it was on the day `on`. Code, name and kind change with time and codes are re-used, so none of them is an identity: `id` is. Outside the unit's life its nearest known code, name and kind are given.",
})
@Entity()
export class Province extends Dated {
  @Field(() => UUID, { description: 'Identity of the unit, for good.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LocalDate, { description: 'The day on which the unit is seen.' })
  on: string;

  @Field(() => String, {
    description: "The statistics office's two-digit code on that day; codes are re-used.",
  })
  code: string;

  @Field(() => String, { description: 'Name on that day without its kind: `Cao Bằng`.' })
  name: string;

  @Field(() => String, { description: 'Name on that day with its kind: `Tỉnh Cao Bằng`.' })
  officialName: string;

  @Field(() => ProvinceKind, { description: 'Kind on that day.' })
  kind: ProvinceKind;

  @Field(() => Boolean, { description: 'Whether it has a land border with another country.' })
  @Column('boolean')
  landBorder: boolean;

  @Field(() => Boolean, { description: 'Whether it has a coast.' })
  @Column('boolean')
  coast: boolean;
}

/** A country that a unit has a land border with. */
@Entity()
export class ProvinceNeighbour {
  @PrimaryColumn('uuid')
  provinceId: string;

  @PrimaryColumn('text')
  countryCode: string;
}
