import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Field, InputType, ObjectType } from 'type-graphql';

import { Chain } from '../chain/chain-link.entity';
import { EffectKind, EffectPart } from './effect.entity';

@InputType({ description: 'One unit, and one that would take its place.' })
export class ReorganisationPreviewLine {
  @Field(() => UUID, { nullable: true, description: 'What is before.' })
  predecessorId: string | null;

  @Field(() => UUID, { nullable: true, description: 'What is after.' })
  successorId: string | null;
}

@InputType({ description: 'A reorganisation as far as it is known.' })
export class ReorganisationPreviewInput {
  @Field(() => LocalDate, { nullable: true, description: 'The first day on which it would hold.' })
  day: string | null;

  @Field(() => [ReorganisationPreviewLine], { nullable: true, description: 'The units before and after.' })
  lines: ReorganisationPreviewLine[] | null;
}

@ObjectType({ description: 'One thing that a reorganisation would do.' })
export class PlannedEffect {
  @Field(() => EffectKind, { description: 'What would be done.' })
  kind: EffectKind;

  @Field(() => EffectPart, { description: 'To what of the unit.' })
  part: EffectPart;

  @Field(() => String, { description: 'The name of the unit before that day.' })
  unit: string;

  @Field(() => Chain, { nullable: true, description: 'The chain of command; null for everything else.' })
  chain: Chain | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the unit above it, in a chain of command, as long as that holds or when it begins.',
  })
  superior: string | null;
}
