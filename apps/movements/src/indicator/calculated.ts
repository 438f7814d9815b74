import { Conflict, type DomainError, NotFound, type Text } from '@bien-cuong/domain';
import type { ItemRule, MayRetire, OfIntervals, OfNewRecord, Rule } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { noFormula, readFormula } from './formula';
import type { IndicatorVersion } from './indicator-version.entity';
import type { Indicator } from './indicator.entity';

type Calculated = Pick<IndicatorVersion, 'formula'>;

export const isFormula: ItemRule<Calculated> = {
  of: 'formula',
  refuses: ({ formula }) => (formula == null ? undefined : noFormula(formula)),
};

const unknown = (codes: readonly string[]): Text => ({
  vi: `Công thức dùng mã không có: ${codes.join(', ')}.`,
  en: `The formula uses codes that do not exist: ${codes.join(', ')}.`,
});
const alsoCalculated = (codes: readonly string[]): Text => ({
  vi: `Công thức chỉ dùng chỉ tiêu được đếm; đây là chỉ tiêu tính: ${codes.join(', ')}.`,
  en: `A formula is made of indicators that are counted; these are calculated themselves: ${codes.join(', ')}.`,
});
const USED: Text = {
  vi: 'Công thức của chỉ tiêu khác dùng chỉ tiêu này, nên nó không thể là chỉ tiêu tính.',
  en: 'The formula of another indicator uses this one, so it cannot be calculated itself.',
};

/** SQL condition: the formula of version `v` names the code. */
const NAMES = (code: string): string => `v.formula ~ ('\\m' || ${code} || '\\M')`;

/**
 * Why an indicator may not be calculated so: it is made of what does not exist, of what is calculated, or is a part of another
 * one. So no indicator is made of itself.
 * @param code its own; null: it is not recorded yet
 */
async function unsound(
  { formulas, code }: { formulas: readonly string[]; code: string | null },
  manager: EntityManager,
): Promise<DomainError | undefined> {
  if (formulas.length === 0) return undefined;
  const codes = [...new Set(formulas.flatMap((formula) => readFormula(formula).codes))];
  const found = await manager.query<{ code: string; calculated: boolean }[]>(
    `SELECT i.code, i.code = $2 OR EXISTS (
       SELECT FROM indicator_version v WHERE v.indicator_id = i.id AND v.formula IS NOT NULL) AS calculated
     FROM indicator i WHERE i.code = ANY ($1) AND i.retired_on IS NULL`,
    [codes, code],
  );
  const missing = codes.filter((each) => !found.some((one) => one.code === each));
  if (missing.length > 0) return new NotFound(unknown(missing), 'formula');
  const calculated = found.filter((each) => each.calculated).map((each) => each.code);
  if (calculated.length > 0) return new Conflict(alsoCalculated(calculated), 'formula');
  return code !== null && (await isUsed(code, manager)) ? new Conflict(USED, 'formula') : undefined;
}

async function isUsed(code: string, manager: EntityManager): Promise<boolean> {
  const used = await manager.query<unknown[]>(
    `SELECT FROM indicator_version v WHERE ${NAMES('$1')} LIMIT 1`,
    [code],
  );
  return used.length > 0;
}

const formulasOf = (intervals: readonly Calculated[]): string[] =>
  intervals.flatMap(({ formula }) => formula ?? []);

export async function isSoundlyCalculated({
  owner,
  intervals,
  manager,
}: OfIntervals<Calculated>): Promise<DomainError | undefined> {
  const [own] = await manager.query<[{ code: string }]>('SELECT code FROM indicator WHERE id = $1', [owner]);
  return unsound({ formulas: formulasOf(intervals), code: own.code }, manager);
}

export async function newIsSoundlyCalculated({
  now,
  intervals,
  at,
  manager,
}: OfNewRecord<Calculated>): Promise<DomainError | undefined> {
  const refusal = await unsound({ formulas: formulasOf(intervals), code: null }, manager);
  const place = intervals.findIndex(({ formula }) => formula != null);
  const names = formulasOf(intervals).some((formula) =>
    readFormula(formula).codes.includes(String(now['code'])),
  );
  if (names) return new Conflict(alsoCalculated([String(now['code'])]), at(place, 'formula'));
  return refusal && sameAt(refusal, at(place, 'formula'));
}

const sameAt = (refusal: DomainError, argument: string): DomainError =>
  refusal instanceof NotFound ? new NotFound(refusal.text, argument) : new Conflict(refusal.text, argument);

const NAMED: Text = {
  vi: 'Công thức của chỉ tiêu khác dùng mã này. Hãy sửa công thức trước.',
  en: 'The formula of another indicator uses this code. Change the formula first.',
};

/** What formulas name keeps its code. */
export const keepsItsCode: Rule<Pick<Indicator, 'code'>> = {
  of: ['code'],
  refuses: async ({ now: { code }, was, manager }) =>
    was !== undefined && was.code !== code && (await isUsed(was.code, manager)) && NAMED,
};

/** What formulas are made of is kept. */
export const isInNoFormula: MayRetire = async (id, manager) => {
  const [found] = await manager.query<{ code: string }[]>('SELECT code FROM indicator WHERE id = $1', [id]);
  return found && (await isUsed(found.code, manager)) ? NAMED : undefined;
};
