import { KeptInterval } from '@bien-cuong/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum Chain {
  PROFESSIONAL = 'PROFESSIONAL',
  ORGANIC = 'ORGANIC',
}

registerEnumType(Chain, {
  name: 'Chain',
  description: 'A chain of command; since 2025 a unit of the Border Guard stands in both at once.',
  valuesConfig: {
    PROFESSIONAL: { description: 'Up to the Border Guard Command.' },
    ORGANIC: { description: 'Up to the provincial military command.' },
  },
});

@ObjectType({ description: 'The place of a unit in a chain of command for a time.' })
@Entity()
export class ChainLink extends KeptInterval {
  @Field(() => Chain, { description: 'The chain it stands in.' })
  @Column('text')
  chain: Chain;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  superiorId: string;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}
