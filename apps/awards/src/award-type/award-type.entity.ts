import { Kept, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum AwardForm {
  ORDER = 'ORDER',
  MEDAL = 'MEDAL',
  COMMEMORATIVE_MEDAL = 'COMMEMORATIVE_MEDAL',
  CERTIFICATE_OF_MERIT = 'CERTIFICATE_OF_MERIT',
  COMMENDATION = 'COMMENDATION',
}

registerEnumType(AwardForm, {
  name: 'AwardForm',
  description: 'Form of an award under the law on emulation and commendation.',
  valuesConfig: {
    ORDER: { description: 'Huân chương.' },
    MEDAL: { description: 'Huy chương.' },
    COMMEMORATIVE_MEDAL: { description: 'Kỷ niệm chương.' },
    CERTIFICATE_OF_MERIT: { description: 'Bằng khen.' },
    COMMENDATION: { description: 'Giấy khen.' },
  },
});

export enum RecipientKind {
  INDIVIDUAL = 'INDIVIDUAL',
  COLLECTIVE = 'COLLECTIVE',
  HOUSEHOLD = 'HOUSEHOLD',
}

registerEnumType(RecipientKind, {
  name: 'RecipientKind',
  description: 'Who may receive an award.',
  valuesConfig: {
    INDIVIDUAL: { description: 'Cá nhân: a person.' },
    COLLECTIVE: { description: 'Tập thể: a unit.' },
    HOUSEHOLD: { description: 'Hộ gia đình.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A kind of award: its form, and who may receive it; what is given of it without a day is as of today.',
})
@Entity()
export class AwardType extends Kept {
  @Field(() => UUID, { description: 'Identity of the award type.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Short code, unique among award types.' })
  @Column('text', { unique: true })
  code: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => AwardForm, { description: 'Form of the award.' })
  @Column('text')
  form: AwardForm;

  @Field(() => [RecipientKind], { description: 'The kinds of recipients it may go to.' })
  recipients: RecipientKind[];

  @Field(() => Boolean, { description: 'Whether one person can receive it only once.' })
  oncePerPerson: boolean;

  @Field(() => String, { nullable: true, description: 'What it is awarded for; null when not recorded.' })
  criteria: string | null;

  @Field(() => Boolean, { description: 'Whether the criteria were verified in a legal text.' })
  criteriaVerified: boolean;
}
