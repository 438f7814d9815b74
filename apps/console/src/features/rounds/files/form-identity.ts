import type { Qualifier } from '@bien-cuong/api';
import { isUuid, type Language } from '@bien-cuong/domain';
import type { BookCell } from '../../../lib/sheets/parse-book';

/** The sheet in which a file says whose it is; people do not see it. */
export const IDENTITY_SHEET = 'bien-cuong';

const KIND = 'bien-cuong/round-form';
/** Grows when files are made in another way that earlier programs would misread. */
const SCHEMA = 1;
const HEAD = ['code', 'indicatorId', 'version', 'value', 'qualifier', 'comment'] as const;

/** A cell as it was when the file was made. */
export interface BaseCell {
  readonly code: string;
  readonly indicatorId: string;
  readonly version: number;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly comment: string | null;
}

/** Which form a file is of, and what was recorded in it when the file was made. */
export interface FormIdentity {
  readonly form: string;
  readonly round: string;
  readonly province: string;
  /** The same in words, for whoever has the wrong file. */
  readonly title: string;
  readonly version: number;
  readonly language: Language;
  /** The row of the headings, from 0. */
  readonly head: number;
  readonly cells: readonly BaseCell[];
}

export const identityRows = ({ cells, ...of }: FormIdentity): (string | number | null)[][] => [
  [KIND, SCHEMA],
  ...Object.entries(of),
  [...HEAD],
  ...cells.map((cell) => HEAD.map((name) => cell[name])),
];

/** Undefined: the file is none of ours; `newer`: another version of the console has made it. */
export function identityIn(rows: readonly (readonly BookCell[])[]): FormIdentity | 'newer' | undefined {
  const [[kind, schema] = []] = rows;
  if (kind !== KIND) return undefined;
  if (schema !== SCHEMA) return 'newer';
  const at = rows.findIndex(([name]) => name === HEAD[0]);
  const told = new Map(rows.slice(1, at).map(([name, value]) => [String(name), value ?? '']));
  const text = (name: string) => String(told.get(name) ?? '');
  const cells = rows.slice(at + 1).flatMap((row) => baseIn(row) ?? []);
  const form = text('form');
  if (at < 0 || !isUuid(form) || cells.length === 0) return undefined;
  return {
    form,
    ...{ round: text('round'), province: text('province'), title: text('title') },
    version: Number(told.get('version')),
    language: text('language') === 'en' ? 'en' : 'vi',
    head: Number(told.get('head')),
    cells,
  };
}

function baseIn([code, id, version, value, qualifier, comment]: readonly BookCell[]): BaseCell | undefined {
  if (typeof code !== 'string' || typeof id !== 'string' || typeof version !== 'number') return undefined;
  return {
    ...{ code, indicatorId: id, version },
    value: typeof value === 'number' ? value : null,
    qualifier: (qualifier ?? 'EXACTLY') as Qualifier,
    comment: comment == null ? null : String(comment),
  };
}
