import { type Edtf, parseEdtf } from '@bien-cuong/domain';
import { Column } from 'typeorm';

/** An EDTF value as three columns: its text, and the first and last day it may mean, for comparison in SQL. */
export class EdtfColumns implements Edtf {
  @Column('text', { nullable: true })
  text: string;

  @Column('date', { nullable: true })
  from: string | null;

  @Column('date', { nullable: true })
  to: string | null;

  static of(text: string): EdtfColumns {
    return Object.assign(new EdtfColumns(), parseEdtf(text));
  }
}

/**
 * SQL condition: the period in columns `<column>_from` and `<column>_to` lies wholly within the asked one.
 * @param from placeholder of the asked period's first day; null leaves that end open
 * @param to placeholder of its last day; null leaves that end open
 */
export function within(column: string, from: string, to: string): string {
  return `(${from}::date IS NULL OR ${column}_from >= ${from}) AND (${to}::date IS NULL OR ${column}_to <= ${to})`;
}
