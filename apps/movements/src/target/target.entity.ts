import { EdtfColumns } from '@bien-cuong/database';
import { EDTF, Kept, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { TargetProgress } from './target-progress';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'What a province is to reach of an indicator in a period, as a plan or decision says. It belongs to the unit as it was when it was set.',
})
@Entity()
export class Target extends Kept {
  @Field(() => UUID, { description: 'Identity of the target.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  provinceId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid', { nullable: true })
  movementId: string | null;

  @Field(() => Float, {
    description: 'What is to be reached by the end of the period; at most that where less is better.',
  })
  @Column('numeric')
  value: number;

  @Field(() => EDTF, { description: 'The time in which it is to be reached.' })
  @Column(() => EdtfColumns)
  period: EdtfColumns;

  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@cost(weight: 5)')
  @Field(() => TargetProgress, {
    nullable: true,
    description:
      'How far it is, by the approved figures of its territory: on the map of the last day of its period, or of the last day of its province if that ended before. Null where it is not told what became of which province.',
  })
  progress: TargetProgress | null;

  @Field(() => String, { description: 'The plan or decision that sets it.' })
  @Column('text')
  source: string;
}
