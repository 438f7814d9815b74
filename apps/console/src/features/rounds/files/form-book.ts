import type { Qualifier } from '@bien-cuong/api';
import type { Language } from '@bien-cuong/domain';
import type { CellChoice } from '../../../components/sheet/cell';

/** What a file asks for in one row. */
export interface BookLine {
  readonly code: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly unit: string;
  readonly required: boolean;
  readonly previous: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly wholeNumbers: boolean;
  readonly version: number;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly comment: string | null;
}

/** A form as it is written to a file. */
export interface BookForm {
  readonly form: string;
  readonly round: string;
  readonly province: string;
  readonly version: number;
  readonly title: string;
  /** What stands below the title: period and deadline. */
  readonly subtitle: string;
  readonly instructions: string | null;
  readonly lines: readonly BookLine[];
}

/** The words of a file, in its language. */
export interface BookWords {
  readonly language: Language;
  readonly sheet: string;
  readonly howSheet: string;
  readonly how: string;
  readonly seeHow: string;
  readonly head: Readonly<Record<BookColumn, string>>;
  readonly qualifiers: readonly CellChoice[];
  readonly outside: (line: BookLine) => string;
  readonly notChosen: string;
  readonly tooLong: string;
}

/** The columns of a file, in their order. */
export const bookColumns = ['code', 'name', 'unit', 'last', 'value', 'qualifier', 'comment'] as const;
export type BookColumn = (typeof bookColumns)[number];

export const columnAt = (name: BookColumn): number => bookColumns.indexOf(name);

export const LONGEST_COMMENT = 1_000;
