import { UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Chain } from '../chain/chain-link.entity';

export enum EffectKind {
  ENDED = 'ENDED',
  BEGUN = 'BEGUN',
  OPENED = 'OPENED',
}

registerEnumType(EffectKind, {
  name: 'EffectKind',
  description: 'What a reorganisation did to something.',
  valuesConfig: {
    ENDED: { description: 'It held until the day of the act.' },
    BEGUN: { description: 'The unit exists from that day on.' },
    OPENED: { description: 'It holds from that day on.' },
  },
});

export enum EffectPart {
  UNIT = 'UNIT',
  NAME = 'NAME',
  PROVINCE = 'PROVINCE',
  AREA = 'AREA',
  CHAIN = 'CHAIN',
  POST = 'POST',
}

registerEnumType(EffectPart, {
  name: 'EffectPart',
  description: 'What a reorganisation did something to.',
  valuesConfig: {
    UNIT: { description: 'The unit itself.' },
    NAME: { description: 'Its name.' },
    PROVINCE: { description: 'The province it belongs to.' },
    AREA: { description: 'The area it is in charge of.' },
    CHAIN: { description: 'Its place in a chain of command.' },
    POST: { description: 'A post that is held in it.' },
  },
});

@ObjectType({ description: 'One thing that a reorganisation did.' })
@Entity()
export class ReorganisationEffect {
  @Field(() => UUID, { description: 'Identity of this effect.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reorganisationId: string;

  @Field(() => EffectKind, { description: 'What was done.' })
  @Column('text')
  kind: EffectKind;

  @Field(() => EffectPart, { description: 'To what of the unit.' })
  @Column('text')
  part: EffectPart;

  @Column('uuid')
  rowId: string;

  @Column('uuid')
  unitId: string;

  @Field(() => Chain, { nullable: true, description: 'The chain of command; null for everything else.' })
  @Column('text', { nullable: true })
  chain: Chain | null;

  @Column('uuid', { nullable: true })
  superiorId: string | null;

  @Column('date', { nullable: true })
  untilBefore: string | null;
}
