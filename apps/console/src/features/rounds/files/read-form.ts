import type { Qualifier } from '@bien-cuong/api';
import type { CellChoice } from '../../../components/sheet/cell';
import { readCell } from '../../../components/sheet/read-cell';
import type { BookCell, BookSheet } from '../../../lib/sheets/parse-book';
import { SheetRefused } from '../../../lib/sheets/sheet-refused';
import { type BookColumn, bookColumns, columnAt } from './form-book';
import { type BaseCell, type FormIdentity, IDENTITY_SHEET, identityIn } from './form-identity';

/** Why a file is none for this form; each has its text in `formFiles.wrong`. */
export type WrongFile = 'notOurs' | 'newer' | 'otherRound' | 'otherProvince' | 'otherForm' | 'headings';

/** A file that can be read, but not for this form. */
export class FormFileRefused extends Error {
  /** @param title of the form that the file is of */
  constructor(
    readonly wrong: WrongFile,
    readonly title = '',
  ) {
    super(wrong);
  }
}

/** What is filled in for an indicator; a value or qualifier that could not be read is a text as it was typed. */
export interface Content {
  readonly value: number | string | null;
  readonly qualifier: Qualifier | string;
  readonly comment: string | null;
}

/** A row of a file that says something else than what was recorded when the file was made. */
export interface FileCell extends Content {
  readonly code: string;
  /** Undefined: the file was made without that indicator. */
  readonly base: BaseCell | undefined;
  /** Its row, as a spreadsheet counts. */
  readonly row: number;
}

export interface FormFile {
  readonly identity: FormIdentity;
  /** What was filled in or changed; what was left as it was is not among them. */
  readonly cells: readonly FileCell[];
}

interface Own {
  readonly form: string;
  readonly round: string;
  readonly province: string;
}

/**
 * Reads what was filled in in a file of this form.
 * @param qualifiers by their words in every language
 * @throws FormFileRefused, SheetRefused
 */
export function readFormFile(
  book: readonly BookSheet[],
  own: Own,
  qualifiers: readonly CellChoice[],
): FormFile {
  const identity = identityIn(book.find(({ name }) => name === IDENTITY_SHEET)?.rows ?? []);
  if (identity === undefined) throw new FormFileRefused('notOurs');
  if (identity === 'newer') throw new FormFileRefused('newer');
  demandOwn(identity, own);
  const sheet = book.find(({ shown }) => shown);
  if (sheet?.formula !== undefined) throw new SheetRefused('formula', sheet.formula);
  const rows = sheet?.rows ?? [];
  const headings = rows[identity.head]?.filter((cell) => cell !== null);
  if (headings?.length !== bookColumns.length) throw new FormFileRefused('headings');
  const bases = new Map(identity.cells.map((cell) => [cell.code, cell]));
  const cells = rows.slice(identity.head + 1).flatMap((row, index) => {
    const code = row[columnAt('code')];
    if (code == null) return [];
    const base = bases.get(String(code));
    const content = contentOf(row, identity, qualifiers);
    const cell = { ...content, code: String(code), base, row: identity.head + 2 + index };
    return isUntouched(content, base) ? [] : [cell];
  });
  return { identity, cells };
}

function demandOwn(identity: FormIdentity, own: Own): void {
  const wrong = (['round', 'province', 'form'] as const).find((what) => identity[what] !== own[what]);
  if (!wrong) return;
  const words = { round: 'otherRound', province: 'otherProvince', form: 'otherForm' } as const;
  throw new FormFileRefused(words[wrong], identity.title);
}

/** Numbers that were typed as texts are read as the sheet of the page reads what is pasted. */
function contentOf(
  row: readonly BookCell[],
  { language }: FormIdentity,
  choices: readonly CellChoice[],
): Content {
  const at = (column: BookColumn): BookCell => row[columnAt(column)] ?? null;
  const [value, qualifier, comment] = [at('value'), at('qualifier'), at('comment')];
  const column = { key: 'value', label: '', width: 0, kind: 'number' } as const;
  return {
    value: typeof value === 'string' ? readCell(column, value, language) : value,
    qualifier: String(
      readCell({ ...column, kind: 'choice', choices }, String(qualifier ?? ''), language) ?? 'EXACTLY',
    ),
    comment: comment === null ? null : String(comment),
  };
}

/** Of a row that is none of the form's, what is empty says nothing. */
const isUntouched = (content: Content, base: BaseCell | undefined): boolean =>
  content.value === (base?.value ?? null) &&
  content.qualifier === (base?.qualifier ?? 'EXACTLY') &&
  content.comment === (base?.comment ?? null);
