import { type Edtf, parseEdtf } from '@bien-cuong/domain';
import { Column } from 'typeorm';

/**
 * An EDTF value as three columns: its text, and the first and last day it may mean, for comparison in SQL.
 */
export class EdtfColumns implements Edtf {
  @Column('text', { nullable: true })
  text: string;

  @Column('date', { nullable: true })
  from: string | null;

  @Column('date', { nullable: true })
  to: string | null;

  static of(text: string): EdtfColumns {
    return EdtfColumns.from(parseEdtf(text));
  }

  /** The same of what was parsed already. */
  static from({ text, from, to }: Edtf): EdtfColumns {
    return Object.assign(new EdtfColumns(), { text, from, to });
  }
}
