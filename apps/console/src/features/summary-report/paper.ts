/** A footnote: what a number is made of, line by line. Each stands behind one number: two that say the same are two. */
export interface Note {
  readonly lines: readonly string[];
}

/** Text with the footnotes that stand behind it. */
export type Text = readonly (string | Note)[];

export interface PaperTable {
  readonly kind: 'table';
  readonly label: string;
  readonly head: readonly string[];
  /** Shares of the width, in hundredths. */
  readonly widths: readonly number[];
  /** The columns that hold numbers. */
  readonly numeric: readonly number[];
  readonly rows: readonly (readonly Text[])[];
}

interface Said<Kind extends string, Content> {
  readonly kind: Kind;
  readonly text: Content;
}

export type Block =
  | Said<'heading', string>
  | Said<'subheading', string>
  | Said<'paragraph', Text>
  | Said<'item', Text>
  | PaperTable;

/** An official paper, before it is a file. */
export interface Paper {
  /** Above whom the issuing body stands, and itself; dotted lines where that is left to be filled in. */
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** The footnotes of a paper in the order of the text, each with its number, from 1 on. */
export function notesOf({ blocks }: Pick<Paper, 'blocks'>): ReadonlyMap<Note, number> {
  const notes = blocks.flatMap(textsOf).flatMap((text) => text.filter(isNote));
  return new Map(notes.map((note, index) => [note, index + 1]));
}

export const isNote = (part: string | Note): part is Note => typeof part !== 'string';

function textsOf(block: Block): readonly Text[] {
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'paragraph' || block.kind === 'item' ? [block.text] : [];
}
