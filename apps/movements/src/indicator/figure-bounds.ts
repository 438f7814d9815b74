import { TODAY, versionOn } from '@bien-cuong/database';
import { Conflict, type DomainError, type Text } from '@bien-cuong/domain';
import type { OfIntervals } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import type { IndicatorVersion } from './indicator-version.entity';
import type { Indicator } from './indicator.entity';

/** What the figures of an indicator are held to. */
export type Bounds = Pick<IndicatorVersion, 'least' | 'most' | 'wholeNumbers'>;

/** A version of an indicator as it judges a figure, with the indicator's name. */
export type Judge = Bounds & Pick<Indicator, 'name' | 'nameEn'> & { isCalculated: boolean };

/**
 * What judges the figures whose period ends on a day, by the ids of their indicators.
 * @param lastDay null: the period has not ended
 */
export async function judgesOn(
  manager: EntityManager,
  indicatorIds: readonly string[],
  lastDay: string | null,
): Promise<ReadonlyMap<string, Judge>> {
  const judges = await manager.query<(Judge & { id: string })[]>(
    `SELECT i.id, i.name, i.name_en AS "nameEn", v.least, v.most, v.whole_numbers AS "wholeNumbers",
       v.formula IS NOT NULL AS "isCalculated"
     FROM indicator i CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', `coalesce($2::date, ${TODAY})`)} v
     WHERE i.id = ANY ($1::uuid[])`,
    [indicatorIds, lastDay],
  );
  return new Map(judges.map((judge) => [judge.id, judge]));
}

/** The same of one indicator. */
export const judgeOn = async (
  manager: EntityManager,
  indicatorId: string,
  lastDay: string | null,
): Promise<Judge | undefined> => (await judgesOn(manager, [indicatorId], lastDay)).get(indicatorId);

const OUTSIDE: Text = {
  vi: 'Đã có số liệu nằm ngoài khoảng giá trị này, không phải số nguyên, hoặc nhập cho chỉ tiêu tính.',
  en: 'There are figures outside these values, with decimals, or of an indicator that would be calculated.',
};

/** A version must not make wrong what is recorded of its days already. */
export async function holdsItsFigures({
  owner,
  intervals,
  manager,
}: OfIntervals<Bounds & Pick<IndicatorVersion, 'formula'>>): Promise<DomainError | undefined> {
  const versions = intervals.map(({ id, validFrom, validTo, least, most, wholeNumbers, formula }) => ({
    ...{ id, valid_from: validFrom, valid_to: validTo, formula },
    ...{ least, most, whole_numbers: wholeNumbers },
  }));
  const found = await manager.query<unknown[]>(
    `WITH version AS MATERIALIZED (
       SELECT * FROM json_to_recordset($2::json)
         AS r (id uuid, valid_from date, valid_to date, least numeric, most numeric, whole_numbers boolean, formula text))
     SELECT FROM figure f CROSS JOIN ${versionOn('version', 'true', `coalesce(f.period_to, ${TODAY})`)} v
     WHERE f.indicator_id = $1 AND f.retired_on IS NULL
       AND (v.formula IS NOT NULL OR f.value < v.least OR f.value > v.most OR (v.whole_numbers AND f.value <> trunc(f.value))) LIMIT 1`,
    [owner, JSON.stringify(versions)],
  );
  return found.length > 0 ? new Conflict(OUTSIDE, 'least') : undefined;
}
