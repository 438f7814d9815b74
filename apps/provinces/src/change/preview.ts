import { Refusal, UUID } from '@bien-cuong/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

import { Country } from '../country/country.entity';
import { LineageKind } from '../lineage/lineage-event.entity';
import { ProvinceKind } from '../province/province.entity';

@ObjectType({ description: 'A province on one side of an administrative change.' })
export class PreviewedProvince {
  // Not `id`: a client that keeps things by their ids would take both sides for one.
  @Field(() => UUID, {
    nullable: true,
    description: 'The identity of the province; null of one that would be made.',
  })
  provinceId: string | null;

  @Field(() => String, { description: "The statistics office's two-digit code." })
  code: string;

  @Field(() => String, { description: 'Name with its kind.' })
  officialName: string;

  @Field(() => ProvinceKind, { description: 'Its kind.' })
  kind: ProvinceKind;

  @Field(() => [Country], { description: 'The countries it has a land border with.' })
  neighbours: Country[];

  @Field(() => Boolean, { description: 'Whether it has a coast.' })
  coast: boolean;
}

@ObjectType({ description: 'What one line of an administrative change does.' })
export class PreviewedLine {
  @Field(() => UUID, { description: 'Identity of the line.' })
  id: string;

  @Field(() => [LineageKind], { description: 'What happens; empty where the line is refused.' })
  kinds: LineageKind[];

  @Field(() => [PreviewedProvince], { description: 'The provinces that go into it, on the day before.' })
  before: PreviewedProvince[];

  @Field(() => PreviewedProvince, {
    nullable: true,
    description: 'The province that comes of it, on the first day; null where none does.',
  })
  after: PreviewedProvince | null;
}

@ObjectType({
  description:
    'What holds before and after an administrative change as it is entered, whether it is in force or not.',
})
export class AdministrativeChangePreview {
  @Field(() => [Refusal], { description: 'Why it could not be put into force; empty when it can.' })
  refusals: Refusal[];

  @Field(() => Int, { description: 'How many provinces there are on the day before.' })
  provincesBefore: number;

  @Field(() => Int, { description: 'How many there are on the first day.' })
  provincesAfter: number;

  @Field(() => [PreviewedLine], { description: 'Each line, in the order of the act.' })
  lines: PreviewedLine[];
}
