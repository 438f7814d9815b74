import { type Edtf, InvalidInput } from '@bien-cuong/domain';

import { joinSql, raw, sql, type Sql } from './sql';

/**
 * SQL condition: the period in columns `<column>_from` and `<column>_to` lies wholly within the given one; an
 * open end is not compared. Undefined when no period is given.
 * @param argument the name of the argument
 * @throws InvalidInput when the period has no year, since nothing can be said to lie within it
 */
export function periodWithin(
  column: string,
  period: Edtf | null | undefined,
  argument = 'period',
): Sql | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  if (from === null && to === null) throw new InvalidInput(yearless(argument), argument);
  const conditions: Sql[] = [];
  if (from !== null) conditions.push(sql`${raw(column)}_from >= ${from}::date`);
  if (to !== null) conditions.push(sql`${raw(column)}_to <= ${to}::date`);
  return joinSql(conditions, ' AND ');
}

const yearless = (argument: string) => ({
  vi: `Đối số «${argument}» phải có năm, ví dụ 2009/2019.`,
  en: `Argument "${argument}" must name a year, for example 2009/2019.`,
});
