import fc from 'fast-check';
import { parseBlock, writeBlock } from './block';
import type { CellValue, SheetColumn } from './cell';
import { rangeOf } from './range';
import { cleared, copied, filledDown, pasted, type SheetCells } from './sheet-cells';
import { nothingDone, redo, undo, withStep } from './undo-stack';

const columns: readonly SheetColumn[] = [
  {
    key: 'qualifier',
    label: 'Mức',
    width: 100,
    kind: 'choice',
    choices: [{ value: 'MORE_THAN', label: 'trên' }],
  },
  { key: 'value', label: 'Giá trị', width: 100, kind: 'number' },
  { key: 'last', label: 'Kỳ trước', width: 100, kind: 'shown', show: () => null },
  { key: 'comment', label: 'Ghi chú', width: 100, kind: 'text' },
];

const sheetOf = (values: Record<string, CellValue>, closed = ''): SheetCells => ({
  rows: ['a', 'b', 'c'].map((key) => ({ key, label: key })),
  columns,
  valueAt: (row, column) => values[`${row}.${column}`] ?? null,
  isReadOnly: (row) => row === closed,
  language: 'vi',
});

const at = (row: number, column: number) => ({ row, column });

describe('a block that is pasted', () => {
  it('is read cell by cell, by what each column takes', () => {
    const block = parseBlock('trên\t7.950\t\tVượt kế hoạch\r\nTRÊN\t12,5\t\t\r\n');
    const { edits, ...counts } = pasted(sheetOf({}), rangeOf(at(0, 0)), block);
    expect(edits.map(({ row, column, now }) => [row, column, now])).toEqual([
      ['a', 'qualifier', 'MORE_THAN'],
      ['a', 'value', 7950],
      ['a', 'comment', 'Vượt kế hoạch'],
      ['b', 'qualifier', 'MORE_THAN'],
      ['b', 'value', 12.5],
    ]);
    expect(counts).toEqual({ taken: 6, unread: 0, readOnly: 2, outside: 0 });
  });

  it('keeps what cannot be read, and says what did not fit', () => {
    const block = parseBlock('mười hai\nkhoảng\t3\t\t\tthừa\n1\n2');
    const { edits, ...counts } = pasted(sheetOf({}, 'a'), rangeOf(at(1, 1)), block);
    expect(edits.map(({ row, column, now }) => [row, column, now])).toEqual([
      ['b', 'value', 'mười hai'],
      ['c', 'value', 'khoảng'],
    ]);
    expect(counts).toEqual({ taken: 3, unread: 2, readOnly: 1, outside: 4 });
  });

  it('fills every cell that is chosen when it is one text', () => {
    const { edits } = pasted(sheetOf({}, 'b'), rangeOf(at(0, 1), at(2, 1)), [['5']]);
    expect(edits.map(({ row, now }) => [row, now])).toEqual([
      ['a', 5],
      ['c', 5],
    ]);
  });

  it('is what was written, tabs, quotes and lines within cells included', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ữ', ',') });
    const block = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(block, (cells) => expect(parseBlock(writeBlock(cells))).toEqual(cells)));
  });
});

it('copies numbers so that spreadsheets of either notation take them whole', () => {
  const sheet = sheetOf({ 'a.qualifier': 'MORE_THAN', 'a.value': 7950, 'b.value': 12.5 });
  expect(copied(sheet, rangeOf(at(1, 1), at(0, 0)))).toBe('trên\t7950\n\t12,5');
});

it('fills down from above, or the first row of what is chosen', () => {
  const sheet = sheetOf({ 'a.value': 4, 'b.value': 5 });
  expect(filledDown(sheet, rangeOf(at(1, 1)))).toEqual([{ row: 'b', column: 'value', was: 5, now: 4 }]);
  expect(filledDown(sheet, rangeOf(at(0, 1), at(2, 1))).map(({ row, now }) => [row, now])).toEqual([
    ['b', 4],
    ['c', 4],
  ]);
  expect(filledDown(sheet, rangeOf(at(0, 1)))).toEqual([{ row: 'a', column: 'value', was: 4, now: null }]);
});

it('clears only what is there and may be changed', () => {
  const sheet = sheetOf({ 'a.value': 4, 'b.value': 5 }, 'b');
  expect(cleared(sheet, rangeOf(at(0, 0), at(2, 3)))).toEqual([
    { row: 'a', column: 'value', was: 4, now: null },
  ]);
});

it('undoes and does again whatever was done, back to where it began', () => {
  const edit = fc.record({ column: fc.constantFrom('x', 'y'), now: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (steps) => {
      const cells: Record<string, CellValue> = {};
      const write = (edits: readonly { column: string; now: CellValue }[]) => {
        for (const { column, now } of edits) cells[column] = now;
      };
      let stack = nothingDone;
      for (const step of steps) {
        const edits = step.map(({ column, now }) => {
          const made = { row: 'a', column, was: cells[column] ?? null, now };
          write([made]);
          return made;
        });
        stack = withStep(stack, edits);
      }
      const end = { ...cells };
      for (let turned = undo(stack); turned; turned = undo(stack)) {
        write(turned.edits);
        stack = turned.stack;
      }
      expect(Object.values(cells).every((value) => value === null)).toBe(true);
      for (let turned = redo(stack); turned; turned = redo(stack)) {
        write(turned.edits);
        stack = turned.stack;
      }
      expect(cells).toEqual(end);
    }),
  );
});
