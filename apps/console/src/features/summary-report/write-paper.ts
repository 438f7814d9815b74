import type * as Docx from 'docx';
import { type Note, notesOf, type Paper } from './paper';
import { mm, PaperElements, SIZE } from './paper-elements';

const FONT = 'Times New Roman';

/** A paper as a Word file: A4, Times New Roman, numbers of pages above the text but on the first, real footnotes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  const notes = notesOf(paper);
  const writer = new PaperWriter(docx, notes, new PaperElements(docx, notes));
  return new Uint8Array(await docx.Packer.toArrayBuffer(writer.document(paper)));
}

class PaperWriter {
  constructor(
    private readonly docx: typeof Docx,
    private readonly notes: ReadonlyMap<Note, number>,
    private readonly make: PaperElements,
  ) {}

  document(paper: Paper): Docx.Document {
    const { Document } = this.docx;
    return new Document({
      ...{ title: paper.subject, creator: 'Biên Cương' },
      styles: {
        default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } },
      },
      footnotes: Object.fromEntries([...this.notes].map(([note, number]) => [number, this.footnote(note)])),
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: mm(210), height: mm(297) },
              margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
            },
          },
          headers: { default: this.pageNumber(), first: new this.docx.Header({ children: [] }) },
          children: [
            this.letterhead(paper),
            ...this.titles(paper),
            ...paper.blocks.flatMap((block) => this.make.block(block)),
            this.make.line(''),
            this.signature(),
          ],
        },
      ],
    });
  }

  private footnote({ lines }: Note) {
    const { Paragraph, TextRun } = this.docx;
    return {
      children: lines.map(
        (line) => new Paragraph({ children: [new TextRun({ text: ` ${line}`, size: SIZE.note })] }),
      ),
    };
  }

  private pageNumber(): Docx.Header {
    const { AlignmentType, Header, PageNumber, Paragraph, TextRun } = this.docx;
    const run = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head });
    return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
  }

  /** Who issues it on the left, the state and its motto on the right, each with its rule below. */
  private letterhead({ superior, issuer, number, placeAndDate }: Paper): Docx.Table {
    return this.make.columns(
      [
        this.make.line(superior, { size: SIZE.table }),
        this.make.line(issuer, { size: SIZE.table, bold: true }),
        this.make.rule(mm(22)),
        this.make.line(number, { size: SIZE.head }),
      ],
      [
        this.make.line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.table, bold: true }),
        this.make.line('Độc lập - Tự do - Hạnh phúc', { size: SIZE.head, bold: true }),
        this.make.rule(mm(20)),
        this.make.line(placeAndDate, { size: SIZE.head, italics: true }),
      ],
      [42, 58],
    );
  }

  private titles({ title, subject }: Paper): Docx.Paragraph[] {
    return [
      this.make.line(''),
      this.make.line(title, { bold: true }),
      this.make.line(subject, { bold: true }),
      this.make.rule(mm(62)),
      this.make.line(''),
    ];
  }

  /** To be filled in by who signs it. */
  private signature(): Docx.Table {
    const { AlignmentType } = this.docx;
    const left = AlignmentType.LEFT;
    return this.make.columns(
      [
        this.make.line('Nơi nhận:', { size: SIZE.table, bold: true, italics: true }, left),
        this.make.line('- ……………………;', { size: SIZE.recipients }, left),
        this.make.line('- Lưu: VT, ……', { size: SIZE.recipients }, left),
      ],
      [
        this.make.line('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', { bold: true, size: SIZE.head }),
        this.make.line('(Ký, ghi rõ họ tên, đóng dấu)', { italics: true, size: SIZE.head }),
        ...Array.from({ length: 4 }, () => this.make.line('')),
        this.make.line('……………………………', { bold: true }),
      ],
      [42, 58],
    );
  }
}
