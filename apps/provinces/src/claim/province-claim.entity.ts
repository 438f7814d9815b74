import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, KeptClaim, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { NeighbouringCountry } from '../country/neighbour';

export enum Measure {
  BORDER_LENGTH_KM = 'BORDER_LENGTH_KM',
  COMMUNES = 'COMMUNES',
  BORDER_COMMUNES = 'BORDER_COMMUNES',
  BORDER_DISTRICTS = 'BORDER_DISTRICTS',
}

registerEnumType(Measure, {
  name: 'Measure',
  description: 'What a claim about a province measures or counts.',
  valuesConfig: {
    BORDER_LENGTH_KM: { description: 'Length of the land border in kilometres.' },
    COMMUNES: { description: 'Number of communes, wards and special zones.' },
    BORDER_COMMUNES: { description: 'Number of communes in the border area.' },
    BORDER_DISTRICTS: {
      description: 'Number of districts in the border area (districts were abolished in 2025).',
    },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A published number about a province: what was claimed, how exactly, by whom, when.',
})
@Entity()
export class ProvinceClaim extends KeptClaim {
  @Field(() => UUID, { description: 'Identity of the claim.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Field(() => Measure, { description: 'What is measured or counted.' })
  @Column('text')
  measure: Measure;

  @Column('text', { nullable: true })
  countryCode: NeighbouringCountry | null;

  @Field(() => Float, { nullable: true, description: 'The upper end when a range was published.' })
  @Column('numeric', { nullable: true })
  upperValue: number | null;

  @Field(() => String, { description: 'The words of the source.' })
  @Column('text')
  asPublished: string;

  @Field(() => EDTF, {
    nullable: true,
    description: 'The time it speaks of; null when the source does not say.',
  })
  @Column(() => EdtfColumns)
  period: EdtfColumns | null;

  @Field(() => String, { description: 'Where it was published.' })
  @Column('text')
  source: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was accepted among contradicting claims or, once that was taken back, why it no longer is; null otherwise, or where the reason is not known.',
  })
  @Column('text', { nullable: true })
  acceptanceReason: string | null;
}
