import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { ALIKE_SIZE, AlikeRecord, Refusal } from '../../types/check';
import { connectionType } from '../../types/connection';
import { DateTime, UUID } from '../../types/scalars';

export enum ImportState {
  STAGED = 'STAGED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  STOPPED = 'STOPPED',
}

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far a list is that is imported.',
  valuesConfig: {
    STAGED: { description: 'Its rows are being sent, or wait to be checked.' },
    CHECKING: { description: 'Its rows are being checked; nothing is changed.' },
    CHECKED: { description: 'Each row has its verdict; nothing was changed.' },
    APPLYING: { description: 'Its records are being made; nothing of it is seen before all are.' },
    APPLIED: { description: 'All its records were made.' },
    STOPPED: { description: 'It was stopped by a failure; nothing was changed.' },
  },
});

export enum ImportOutcome {
  MADE = 'MADE',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  REFUSED = 'REFUSED',
}

registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What becomes of a row of a list that is imported.',
  valuesConfig: {
    MADE: { description: 'It makes a new record.' },
    CHANGED: { description: 'It changes a record that is there.' },
    SAME: { description: 'There is such a record already, and nothing of it changes.' },
    REFUSED: { description: 'It is refused; while one is, nothing of the list is applied.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'A row of a list that is imported, and what becomes of it.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  place: number;

  @Field(() => [String], { description: 'Its cells as they were sent, in the order of the columns.' })
  cells: string[];

  @Field(() => ImportOutcome, { nullable: true, description: 'Its verdict; null before it was checked.' })
  outcome: ImportOutcome | null;

  @Field(() => [Refusal], {
    description: 'Why it is refused; `argument` is the column. Empty when it is not.',
  })
  refusals: Refusal[];

  @Field(() => UUID, {
    nullable: true,
    description:
      'The record that it changes, repeats or, once it was applied, has made; null while there is none.',
  })
  recordId: string | null;

  @Directive(ALIKE_SIZE)
  @Field(() => [AlikeRecord], {
    description:
      'Records that a row repeats, maybe, which makes a new one: as when it is entered by hand, without those that are known to be others. That is never a reason to refuse it.',
  })
  alike: AlikeRecord[];
}

@Directive('@shareable')
@ObjectType({ description: 'How many rows of a list have which verdict.' })
export class ImportCounts {
  @Field(() => Int, { description: 'All rows.' })
  rows: number;

  @Field(() => Int, { description: 'Rows that make a new record.' })
  made: number;

  @Field(() => Int, { description: 'Rows that change a record.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that change nothing.' })
  same: number;

  @Field(() => Int, { description: 'Rows that are refused.' })
  refused: number;

  @Field(() => Int, { description: 'Rows that make a new record which may be there already.' })
  alike: number;
}

@Directive('@shareable')
@ObjectType({
  description:
    'A list that somebody imports: it is sent row by row, checked by the rules by which each record is kept, and applied as a whole or not at all.',
})
export class Import {
  @Field(() => UUID, { description: 'Identity of the import, chosen by whoever sends it.' })
  id: string;

  @Field(() => String, { description: 'The type of its records.' })
  type: string;

  @Field(() => String, { nullable: true, description: 'What it is called, such as the name of the file.' })
  title: string | null;

  @Field(() => [String], { description: 'The fields that its columns give.' })
  columns: string[];

  @Field(() => Int, { description: 'How many rows it has, whether they were sent or not.' })
  total: number;

  @Field(() => ImportState, { description: 'How far it is.' })
  state: ImportState;

  @Field(() => Int, { description: 'How many rows were looked at since it was last begun.' })
  done: number;

  @Field(() => String, { nullable: true, description: 'Why it was stopped; null when it was not.' })
  failure: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: string;
}

export const ImportRowConnection = connectionType(ImportRow, 'ImportRow', ['@shareable']);
