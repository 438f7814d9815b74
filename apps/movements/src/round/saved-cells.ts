import { Qualifier } from '@bien-cuong/domain';
import { DateTime, UUID } from '@bien-cuong/subgraph';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'A cell as somebody has filled it in.' })
export class FormCellInput {
  @Field(() => UUID, { description: 'The indicator whose value it is.' })
  indicatorId: string;

  @Field(() => Int, { description: 'The version of the cell that was seen.' })
  version: number;

  @Field(() => Float, { nullable: true, description: 'What was counted; null empties the cell.' })
  value?: number | null;

  @Field(() => Qualifier, { defaultValue: Qualifier.EXACTLY, description: 'How the number is qualified.' })
  qualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'What is to be said about it.' })
  comment?: string | null;
}

@ObjectType({ description: 'A cell that was saved.' })
export class SavedCell {
  @Field(() => UUID, { description: 'The indicator whose value it is.' })
  indicatorId: string;

  @Field(() => Int, { description: 'Its version now.' })
  version: number;
}

@ObjectType({ description: 'What is recorded in a cell.' })
export class RecordedCell {
  @Field(() => UUID, { description: 'The indicator whose value it is.' })
  indicatorId: string;

  @Field(() => Int, { description: 'Its version now.' })
  version: number;

  @Field(() => Float, { nullable: true, description: 'What is recorded; null when the cell is empty.' })
  value: number | null;

  @Field(() => Qualifier, { description: 'How the recorded number is qualified.' })
  qualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'What is recorded about it; null when nothing.' })
  comment: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that changed it; null when that is not known.',
  })
  by: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was changed; null when nobody filled it in.',
  })
  at: string | null;
}

@ObjectType({
  description:
    'A cell that somebody else has changed since it was seen, as it is recorded; it was not saved.',
})
export class CellConflict extends RecordedCell {}

@ObjectType({ description: 'What became of the cells that were to be saved.' })
export class SavedCells {
  @Field(() => Int, { description: 'The version of the form now.' })
  version: number;

  @Field(() => [SavedCell], { description: 'Those that are recorded as they were given.' })
  saved: SavedCell[];

  @Field(() => [CellConflict], { description: 'Those that were not saved.' })
  conflicts: CellConflict[];
}

@ObjectType({ description: 'What became of the forms of a round that were to be approved.' })
export class ApprovedForms {
  @Field(() => Int, { description: 'How many were approved.' })
  approved: number;

  @Field(() => Int, { description: 'How many figures came of them.' })
  figures: number;

  @Field(() => Int, {
    description: 'How many are submitted and were left, because whoever asks has submitted them.',
  })
  left: number;
}
