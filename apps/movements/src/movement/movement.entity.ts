import { Kept, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recurrence } from './recurrence';

export enum MovementKind {
  DAY = 'DAY',
  EMULATION = 'EMULATION',
  CAMPAIGN = 'CAMPAIGN',
  PROGRAMME = 'PROGRAMME',
  MODEL = 'MODEL',
}

registerEnumType(MovementKind, {
  name: 'MovementKind',
  description: 'What kind of undertaking a movement is.',
  valuesConfig: {
    DAY: { description: 'The All-People Border Guard Day itself.' },
    EMULATION: { description: 'Phong trào thi đua (emulation movement).' },
    CAMPAIGN: { description: 'Cuộc vận động (campaign).' },
    PROGRAMME: { description: 'Chương trình (programme).' },
    MODEL: { description: 'Mô hình (model to be copied).' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A movement, campaign, programme or model that provinces take part in, or the Day that unites them.',
})
@Entity()
export class Movement extends Kept {
  @Field(() => UUID, { description: 'Identity of the movement.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Title in Vietnamese.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'Title in English; null when there is none.' })
  @Column('text', { nullable: true })
  titleEn: string | null;

  @Field(() => [String], { description: 'Other names it is known by.' })
  aliases: string[];

  @Field(() => MovementKind, { description: 'What kind of undertaking it is.' })
  @Column('text')
  kind: MovementKind;

  @Column('uuid', { nullable: true })
  partOfId: string | null;

  @Field(() => Recurrence, {
    nullable: true,
    description: 'How often the movement is reviewed; null when no rule is recorded.',
  })
  @Column('text', { nullable: true })
  reviewRecurrence: Recurrence | null;

  @Field(() => String, {
    nullable: true,
    description: 'Law, directive or decision by which it was launched; null when not recorded.',
  })
  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is recorded; null when no source is known.' })
  @Column('text', { nullable: true })
  source: string | null;
}
