import type { ImportFormCellsMutationVariables } from '@bien-cuong/api';
import { type Merged, mergeParts, type Part } from './merge-parts';
import type { Content, FileCell, FormFile } from './read-form';

/** A file that was chosen, by a name of its own. */
export interface NamedFile {
  readonly name: string;
  readonly file: FormFile;
}

/** What a form asks for in one row. */
export interface FileLine {
  readonly code: string;
  readonly name: string;
  readonly addsUp: boolean;
}

/** What was decided of a row: the file whose value counts, and the version of what is recorded that was seen. */
export interface Choice {
  readonly file?: string;
  readonly keeps?: boolean;
  readonly seen?: number;
}

export type Choices = ReadonlyMap<string, Choice>;

/** What the chosen files say of one indicator. */
export interface FileRow {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly (Part & Pick<FileCell, 'row' | 'base'>)[];
  /** The files that say nothing of it. */
  readonly silent: readonly string[];
  readonly how: Merged['how'] | 'kept';
  /** What is to be recorded; undefined: nothing. */
  readonly content: Content | undefined;
  /** The oldest version that a file was made of; undefined where none was. */
  readonly version: number | undefined;
}

/** What files say together, in the order of the form; what is none of its indicators comes last. */
export function rowsOf(files: readonly NamedFile[], lines: readonly FileLine[], choices: Choices): FileRow[] {
  const codes = new Set(lines.map(({ code }) => code));
  const strange = files.flatMap(({ file }) => file.cells.filter(({ code }) => !codes.has(code)));
  const others = [...new Set(strange.map(({ code }) => code))];
  return [...lines, ...others.map((code) => ({ code, name: code, addsUp: false }))].flatMap((line) => {
    const said = files.flatMap(({ name, file }) =>
      file.cells.filter(({ code }) => code === line.code).map((cell) => ({ ...cell, file: name })),
    );
    if (said.length === 0) return [];
    const silent = files.map(({ name }) => name).filter((name) => said.every(({ file }) => file !== name));
    return [{ ...rowOf(line, said, choices.get(line.code) ?? {}), silent }];
  });
}

function rowOf(
  { code, name, addsUp }: FileLine,
  parts: readonly (FileCell & { file: string })[],
  { file, keeps, seen }: Choice,
): Omit<FileRow, 'silent'> {
  const merged = mergeParts(parts, addsUp);
  const of = { code, name, parts, version: seen ?? oldest(parts) };
  if (keeps) return { ...of, how: 'kept', content: undefined };
  const chosen = merged.how === 'contradiction' ? parts.find((part) => part.file === file) : undefined;
  if (chosen) return { ...of, how: 'one', content: chosen };
  return { ...of, how: merged.how, content: 'content' in merged ? merged.content : undefined };
}

function oldest(parts: readonly FileCell[]): number | undefined {
  const versions = parts.flatMap(({ base }) => (base ? [base.version] : []));
  return versions.length > 0 ? Math.min(...versions) : undefined;
}

type SentCell = Extract<ImportFormCellsMutationVariables['cells'], readonly unknown[]>[number];

/** A row as it is sent; undefined where nothing of it is to be recorded. */
export function sentOf({ code, content, version }: FileRow): SentCell | undefined {
  if (!content) return undefined;
  return {
    indicator: code,
    ...(version !== undefined && { version }),
    value: content.value === null ? '' : String(content.value),
    qualifier: content.qualifier,
    comment: content.comment ?? '',
  };
}
