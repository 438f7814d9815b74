import { type Edtf, InvalidInput, parseEdtf } from '@bien-cuong/domain';
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

/**
 * The two values that `within` compares with: first and last day of the asked period; both null when none is asked for.
 * @throws InvalidInput when the period has no year, for then nothing can be said to lie within it
 */
export function boundsOf(period: Edtf | null | undefined): [from: string | null, to: string | null] {
  if (!period) return [null, null];
  if (period.from === null && period.to === null) throw new InvalidInput(YEARLESS, 'period');
  return [period.from, period.to];
}

const YEARLESS = {
  vi: 'Đối số «period» phải có năm, ví dụ 2009/2019.',
  en: 'Argument "period" must name a year, for example 2009/2019.',
};
