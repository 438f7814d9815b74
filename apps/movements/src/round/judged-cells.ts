import { Refusal, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { CellWarning } from './cell-warning';
import { RecordedCell } from './saved-cells';

export enum CellOutcome {
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  CONFLICT = 'CONFLICT',
  REFUSED = 'REFUSED',
}

registerEnumType(CellOutcome, {
  name: 'CellOutcome',
  description: 'What becomes of a cell that is imported into a form.',
  valuesConfig: {
    CHANGED: { description: 'It is written.' },
    SAME: { description: 'It is recorded as it is given, and nothing of it changes.' },
    CONFLICT: {
      description:
        'It was changed since the version that was seen. While one is, nothing is applied; sent again with the version that is recorded now, it replaces that.',
    },
    REFUSED: { description: 'It is refused; while one is, nothing is applied.' },
  },
});

@InputType({
  description: 'A cell of a form as a file has it, as texts. What is left out stays as it is recorded.',
})
export class ImportedCellInput {
  @Field(() => String, { description: 'The indicator whose value it is: its identity or its code.' })
  indicator: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the cell that was seen; left out: whatever is recorded is replaced.',
  })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was counted, with a decimal point; blank empties the cell.',
  })
  value?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the number is qualified, by value or by word in either language; blank: exactly.',
  })
  qualifier?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said about it; blank: nothing.' })
  comment?: string | null;
}

@ObjectType({ description: 'What becomes of a cell that is imported.' })
export class JudgedCell {
  @Field(() => Int, { description: 'Its place among those that were sent, from 1.' })
  place: number;

  @Field(() => UUID, {
    nullable: true,
    description: 'The indicator whose value it is; null where the form does not ask for it.',
  })
  indicatorId: string | null;

  @Field(() => CellOutcome, { description: 'Its verdict.' })
  outcome: CellOutcome;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [Refusal], {
    description: 'Why it is refused; `argument` is the field of the cell. Empty when it is not.',
  })
  refusals: Refusal[];

  @Directive('@listSize(assumedSize: 2)')
  @Field(() => [CellWarning], {
    description: 'What is unusual about its value, as it would be. That is never a reason to refuse it.',
  })
  warnings: CellWarning[];

  @Field(() => RecordedCell, {
    nullable: true,
    description: 'The cell as it was recorded before; null where the form does not ask for it.',
  })
  recorded: RecordedCell | null;
}

@ObjectType({ description: 'What becomes of cells that are imported into a form: all of them or none.' })
export class JudgedCells {
  @Field(() => Int, { description: 'The version of the form now.' })
  version: number;

  @Field(() => Boolean, {
    description:
      'Whether they are recorded now; false where that was not asked for, or one is refused or in conflict.',
  })
  applied: boolean;

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [JudgedCell], { description: 'The verdict for each, in the order in which they were sent.' })
  cells: JudgedCell[];

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [UUID], {
    description:
      'The indicators whose value is required and would be missing still; the form is not submitted before.',
  })
  missing: string[];
}
