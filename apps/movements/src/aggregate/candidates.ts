import { versionOn } from '@bien-cuong/database';
import { type Addend, InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

/** A figure that may be added. */
export interface Candidate extends Addend {
  indicator: string;
  cumulative: boolean;
}

/** An indicator, with how it adds up on the last day of the period. */
export interface Counted {
  id: string;
  code: string;
  position: number;
  addsUpOverTime: boolean;
  addsUpOverTerritory: boolean;
}

const UNKNOWN_INDICATOR = (codes: readonly string[]): Text => ({
  vi: `Đối số «indicators»: không có chỉ tiêu ${codes.join(', ')}.`,
  en: `Argument "indicators": there is no indicator ${codes.join(', ')}.`,
});

/** @throws NotFound when one of the codes is none */
export async function indicatorsOf(
  manager: EntityManager,
  codes: readonly string[],
  lastDay: string,
): Promise<Counted[]> {
  const found = await manager.query<Counted[]>(
    `SELECT i.id, i.code, i.position, v.adds_up_over_time AS "addsUpOverTime", v.adds_up_over_territory AS "addsUpOverTerritory"
     FROM indicator i CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', '$2::date')} v
     WHERE i.code = ANY($1) ORDER BY i.position, i.code`,
    [codes, lastDay],
  );
  const missing = codes.filter((code) => !found.some((each) => each.code === code));
  if (missing.length > 0) throw new NotFound(UNKNOWN_INDICATOR(missing), 'indicators');
  return found;
}

interface Sought {
  indicators: readonly Counted[];
  from: string;
  to: string;
  movement: string | undefined;
  /** The units whose figures are sought; undefined: all. */
  units: readonly string[] | undefined;
}

/** More figures than that are not added up for one request. */
export const MOST_FIGURES = 20_000;

const TOO_MANY: Text = {
  vi: `Có hơn ${MOST_FIGURES} số liệu phải cộng. Hãy hỏi ít chỉ tiêu hơn hoặc giai đoạn ngắn hơn.`,
  en: `There are more than ${MOST_FIGURES} figures to add up. Ask for fewer indicators or a shorter period.`,
};

/**
 * The approved figures of a period, those that everybody who may see figures sees.
 * @throws InvalidInput when they are too many for one request
 */
export async function candidatesIn(manager: EntityManager, sought: Sought): Promise<Candidate[]> {
  const { indicators, from, to, movement, units } = sought;
  const narrower: string[] = [];
  const given: unknown[] = [indicators.map(({ id }) => id), from, to, MOST_FIGURES + 1];
  if (movement !== undefined) narrower.push(`AND f.movement_id = $${given.push(movement)}::uuid`);
  if (units) narrower.push(`AND f.province_id = ANY($${given.push(units)}::uuid[])`);
  const found = await manager.query<Candidate[]>(
    `SELECT f.id, f.indicator_id AS indicator, f.province_id AS unit, to_char(f.period_from, 'YYYY-MM-DD') AS "from",
       to_char(f.period_to, 'YYYY-MM-DD') AS "to", f.movement_id AS movement, f.value::float8 AS value, f.qualifier,
       f.accepted, f.cumulative
     FROM figure f
     WHERE f.indicator_id = ANY($1::uuid[]) AND f.period_from >= $2::date AND f.period_to <= $3::date
       AND f.status = 'APPROVED' AND f.retired_on IS NULL ${narrower.join(' ')}
     LIMIT $4`,
    given,
  );
  if (found.length > MOST_FIGURES) throw new InvalidInput(TOO_MANY, 'period');
  return found;
}

/** Finds the movements that a movement is part of, the nearest first. */
export async function umbrellasIn(manager: EntityManager): Promise<(movement: string) => readonly string[]> {
  const rows = await manager.query<{ id: string; umbrella: string }[]>(
    'SELECT id, part_of_id AS umbrella FROM movement WHERE part_of_id IS NOT NULL',
  );
  const umbrella = new Map(rows.map((row) => [row.id, row.umbrella]));
  return (movement) => {
    const found: string[] = [];
    for (let above = umbrella.get(movement); above && !found.includes(above); above = umbrella.get(above))
      found.push(above);
    return found;
  };
}
