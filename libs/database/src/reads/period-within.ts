import { type Edtf, InvalidInput } from '@bien-cuong/domain';

import { joinSql, raw, sql, type Sql } from './sql';

/**
 * SQL condition: the period in columns `<column>_from` and `<column>_to` lies wholly within the given one; an
 * open end is not compared. Undefined when no period is given.
 * @param argument the name of the argument
 * @throws InvalidInput when the period has no year, since nothing can be said to lie within it
 */
export const periodWithin = (
  column: string,
  period: Edtf | null | undefined,
  argument = 'period',
): Sql | undefined => within([`${column}_from`, `${column}_to`], period, argument);

/** The same for a column that is a day. */
export const dayIsWithin = (column: string, period: Edtf, argument: string): Sql | undefined =>
  within([column, column], period, argument);

function within(
  [first, last]: readonly [string, string],
  period: Edtf | null | undefined,
  argument: string,
): Sql | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  if (from === null && to === null) throw new InvalidInput(yearless(argument), argument);
  const conditions: Sql[] = [];
  if (from !== null) conditions.push(sql`${raw(first)} >= ${from}::date`);
  if (to !== null) conditions.push(sql`${raw(last)} <= ${to}::date`);
  return joinSql(conditions, ' AND ');
}

/**
 * SQL condition: the period in columns `<column>_from` and `<column>_to` is the given one, however it is
 * written: 2009/2019 is 2009-01-01/2019-12-31.
 */
export function periodIs(column: string, { from, to }: Edtf): Sql {
  const end = (side: string, day: string | null) =>
    day === null ? raw(`${column}_${side} IS NULL`) : sql`${raw(`${column}_${side}`)} = ${day}::date`;
  return sql`${end('from', from)} AND ${end('to', to)}`;
}

const yearless = (argument: string) => ({
  vi: `Đối số «${argument}» phải có năm, ví dụ 2009/2019.`,
  en: `Argument "${argument}" must name a year, for example 2009/2019.`,
});
