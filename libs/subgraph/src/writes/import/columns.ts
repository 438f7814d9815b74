import { DomainError, type FieldFacts, InvalidInput, type Text } from '@bien-cuong/domain';

import { datedPartsOf } from '../register/dated-part';
import type { Register } from '../register/declaration';
import { label } from '../register/kept-field';
import type { NamedField, Values } from '../register/read-input';
import { cellReader } from './cells';

/** What a column of a list gives: a field of the record, or one of an interval of a dated part. */
export interface Column {
  name: string;
  part?: string;
  field: NamedField;
}

/** A row as it was read: the input of an operation, why it corrects what is recorded, and what is wrong with its cells. */
export interface RowRead {
  input: Values;
  reason?: string;
  refusals: DomainError[];
}

type Fields = Pick<Register, 'fields' | 'parts' | 'type'>;

/** The column that says why what is recorded from a day was wrong. */
export const REASON: FieldFacts = {
  name: 'reason',
  kind: 'text',
  label: label('Lý do sửa', 'Reason for correcting'),
  hint: label(
    'Chỉ điền khi dòng sửa nội dung đã ghi từ cùng ngày.',
    'Only where the row corrects what is recorded from the same day.',
  ),
  required: false,
  fixed: false,
};

const NO_COLUMN: Text = {
  vi: 'Không có cột này; mỗi cột là một mục của bản ghi.',
  en: 'There is no such column: each is a field of the record.',
};
const TWICE: Text = { vi: 'Cột này có hai lần.', en: 'This column is given twice.' };

function columnsOf(register: Pick<Register, 'fields' | 'parts'>): Column[] {
  const ofParts = datedPartsOf(register.parts).flatMap(([part, { fields }]) =>
    fields.map((field) => ({ name: `${part}.${field.name}`, part, field })),
  );
  return [...register.fields.map((field) => ({ name: field.name, field })), ...ofParts];
}

/** The columns of a list that give no field of a record. */
export const columnsBeside = (register: Pick<Register, 'parts'>): readonly FieldFacts[] =>
  datedPartsOf(register.parts).length > 0 ? [REASON] : [];

/**
 * What the columns of a list give, undefined for one that gives no field of the record.
 * @throws InvalidInput when there is no such column, or when one is given twice
 */
export function columnsCalled(register: Fields, names: readonly string[]): (Column | undefined)[] {
  const known = new Map(columnsOf(register).map((column) => [column.name, column]));
  const beside = new Set(columnsBeside(register).map(({ name }) => name));
  return names.map((name, index) => {
    if (!known.has(name) && !beside.has(name)) throw new InvalidInput(NO_COLUMN, `columns.${index}`);
    if (names.indexOf(name) !== index) throw new InvalidInput(TWICE, `columns.${index}`);
    return known.get(name);
  });
}

/**
 * How the rows of a list with these columns are read. A blank cell gives nothing.
 * @throws InvalidInput when there is no such column, or when one is given twice
 */
export function rowReader(register: Fields, names: readonly string[]): (cells: readonly string[]) => RowRead {
  const columns = columnsCalled(register, names).map(
    (column) => column && { ...column, read: cellReader(column.field.kept, register.type) },
  );
  return (cells) => {
    const input: Record<string, unknown> = {};
    const row: RowRead = { input, refusals: [] };
    const give = (part: string | undefined, name: string, value: unknown) => {
      if (part === undefined) input[name] = value;
      else input[part] = [{ ...((input[part] as Values[] | undefined)?.[0] ?? {}), [name]: value }];
    };
    columns.forEach((column, index) => {
      const cell = cells[index]?.trim() ?? '';
      if (cell === '') return;
      if (!column) row.reason = cell;
      else
        try {
          give(column.part, column.field.name, column.read(cell, column.name));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          row.refusals.push(error);
        }
    });
    return row;
  };
}

/** The column that a refused argument stands in: an import gives one interval of a part. */
export const columnOf = (argument: string | undefined): string | null =>
  argument?.replace(/\.\d+(?=\.|$)/g, '') ?? null;
