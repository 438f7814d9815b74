import type * as Docx from 'docx';
import { type Block, isNote, type Note, type PaperTable, type Text } from './paper';

/** Sizes in half points and lengths in twentieths of a point, in the administrative form of decree 30/2020/NĐ-CP, written from memory and not read in its text. */
export const SIZE = { body: 28, table: 24, head: 26, recipients: 22, note: 20 } as const;
const AFTER = 120;
const FIRST_LINE = 567;
const MILLIMETRE = 56.7;

export const mm = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);

/** Of the page: 210 mm less 30 mm on the left and 15 mm on the right. */
const TEXT_WIDTH = mm(165);

/** What a Word document is put together from. */
export class PaperElements {
  constructor(
    private readonly docx: typeof Docx,
    private readonly notes: ReadonlyMap<Note, number>,
  ) {}

  block(block: Block): (Docx.Paragraph | Docx.Table)[] {
    if (block.kind === 'table') return [this.table(block), this.line('')];
    const { AlignmentType, Paragraph, TextRun } = this.docx;
    const shared = { spacing: { after: AFTER }, indent: { firstLine: FIRST_LINE } };
    if (block.kind === 'heading' || block.kind === 'subheading') {
      const run = new TextRun({ text: block.text, bold: true });
      return [new Paragraph({ ...shared, keepNext: true, children: [run] })];
    }
    const dash = block.kind === 'item' ? [new TextRun('- ')] : [];
    const children = [...dash, ...this.runs(block.text, {})];
    return [new Paragraph({ ...shared, alignment: AlignmentType.JUSTIFIED, children })];
  }

  private runs(text: Text, style: Docx.IRunOptions): Docx.ParagraphChild[] {
    const { FootnoteReferenceRun, TextRun } = this.docx;
    return text.map((part) =>
      isNote(part)
        ? new FootnoteReferenceRun(this.notes.get(part) ?? 0)
        : new TextRun({ ...style, text: part }),
    );
  }

  private table({ head, widths, numeric, rows }: PaperTable): Docx.Table {
    const { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } =
      this.docx;
    const size = SIZE.table;
    const widthAt = (column: number) => Math.round((TEXT_WIDTH * (widths[column] ?? 0)) / 100);
    const cell = (children: Docx.ParagraphChild[], column: number, alignment: 'left' | 'right' | 'center') =>
      new TableCell({
        width: { size: widthAt(column), type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [new Paragraph({ alignment, children })],
      });
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths.map((_, column) => widthAt(column)),
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          ...{ tableHeader: true, cantSplit: true },
          children: head.map((text, column) =>
            cell([new TextRun({ text, size, bold: true })], column, AlignmentType.CENTER),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, column) =>
                cell(
                  this.runs(text, { size }),
                  column,
                  numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
                ),
              ),
            }),
        ),
      ],
    });
  }

  /** Two columns without borders. */
  columns(left: Docx.Paragraph[], right: Docx.Paragraph[], widths: [number, number]): Docx.Table {
    const { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } = this.docx;
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const sides = { top: none, bottom: none, left: none, right: none };
    const sizes = widths.map((width) => Math.round((TEXT_WIDTH * width) / 100));
    const cells = [left, right].map(
      (children, column) =>
        new TableCell({
          ...{ children, borders: sides, margins: { left: 0, right: 0 } },
          width: { size: sizes[column] ?? 0, type: WidthType.DXA },
        }),
    );
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: sizes,
      layout: TableLayoutType.FIXED,
      borders: { ...sides, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ children: cells })],
    });
  }

  line(text: string, style: Docx.IRunOptions = {}, alignment: 'left' | 'center' = 'center'): Docx.Paragraph {
    const { Paragraph, TextRun } = this.docx;
    return new Paragraph({ alignment, children: [new TextRun({ ...style, text })] });
  }

  /** A short rule: the border of an empty line that is indented on both sides. */
  rule(indent: number): Docx.Paragraph {
    const { BorderStyle, Paragraph, TextRun } = this.docx;
    return new Paragraph({
      indent: { left: indent, right: indent },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      children: [new TextRun({ text: '', size: 12 })],
    });
  }
}
