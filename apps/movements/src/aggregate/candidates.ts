import { versionOn } from '@bien-cuong/database';
import { type Addend, InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { type Formula, readFormula } from '../indicator/formula';
import type { GoodDirection } from '../indicator/good-direction';

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
  goodDirection: GoodDirection;
  /** How it is calculated, and of which indicators; left out: it is counted itself. */
  calculated?: Pick<Formula, 'calculate'> & { parts: readonly Counted[] };
}

/** An indicator as it is read, with its formula as a text. */
type Found = Omit<Counted, 'calculated'> & { formula: string | null };

const UNKNOWN_INDICATOR = (codes: readonly string[]): Text => ({
  vi: `Đối số «indicators»: không có chỉ tiêu ${codes.join(', ')}.`,
  en: `Argument "indicators": there is no indicator ${codes.join(', ')}.`,
});

const HOW_IT_COUNTS = `i.id, i.code, i.position, v.adds_up_over_time AS "addsUpOverTime",
  v.adds_up_over_territory AS "addsUpOverTerritory", v.good_direction AS "goodDirection", v.formula`;

/** @throws NotFound when one of the codes is none */
export async function indicatorsOf(
  manager: EntityManager,
  codes: readonly string[],
  lastDay: string,
): Promise<Counted[]> {
  const found = await manager.query<Found[]>(
    `SELECT ${HOW_IT_COUNTS}
     FROM indicator i CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', '$2::date')} v
     WHERE i.code = ANY($1) ORDER BY i.position, i.code`,
    [codes, lastDay],
  );
  const missing = codes.filter((code) => !found.some((each) => each.code === code));
  if (missing.length > 0) throw new NotFound(UNKNOWN_INDICATOR(missing), 'indicators');
  return withParts(
    manager,
    found.map((indicator) => ({ indicator, on: lastDay })),
  );
}

/** Indicators as they are on the given days, in the same order; undefined where there is none. */
export async function indicatorsOn(
  manager: EntityManager,
  keys: readonly { id: string; on: string }[],
): Promise<(Counted | undefined)[]> {
  const found = await manager.query<(Found & { place: number })[]>(
    `SELECT ${HOW_IT_COUNTS}, k.place
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (id uuid, "on" date)) WITH ORDINALITY AS k(id, "on", place)
       JOIN indicator i ON i.id = k.id CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', 'k."on"')} v`,
    [JSON.stringify(keys)],
  );
  const dated = found.map(({ place, ...indicator }) => ({
    indicator,
    on: keys[Number(place) - 1]?.on ?? '',
  }));
  const whole = await withParts(manager, dated);
  const byPlace = new Map(found.map(({ place }, index) => [Number(place), whole[index]]));
  return keys.map((_, index) => byPlace.get(index + 1));
}

/** Indicators with those that their formulas name, as they are on the same days; a statement only where there is a formula. */
async function withParts(
  manager: EntityManager,
  found: readonly { indicator: Found; on: string }[],
): Promise<Counted[]> {
  const read = found.map(({ indicator: { formula, ...indicator }, on }) => ({
    ...{ indicator, on },
    formula: formula === null ? undefined : readFormula(formula),
  }));
  const named = read.flatMap(({ formula, on }) => (formula?.codes ?? []).map((code) => ({ code, on })));
  if (named.length === 0) return read.map(({ indicator }) => indicator);
  const parts = await manager.query<(Found & { on: string })[]>(
    `SELECT ${HOW_IT_COUNTS}, k."on"::text AS "on"
     FROM (SELECT DISTINCT code, "on" FROM jsonb_to_recordset($1::jsonb) AS r(code text, "on" date)) k
       JOIN indicator i ON i.code = k.code CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', 'k."on"')} v`,
    [JSON.stringify(named)],
  );
  return read.map(({ indicator, on, formula }) => {
    if (!formula) return indicator;
    const own = parts.filter((part) => part.on === on && formula.codes.includes(part.code));
    return { ...indicator, calculated: { calculate: formula.calculate, parts: own } };
  });
}

/** Figures that may be added. */
export interface Sought {
  indicator: string;
  /** They lie wholly within this time. */
  from: string;
  to: string;
  /** Left out: in whichever. */
  movement?: string | undefined;
  /** The units that counted; left out: all. */
  units?: readonly string[] | undefined;
}

/** More figures than that are not added up for one request. */
export const MOST_FIGURES = 20_000;

const TOO_MANY: Text = {
  vi: `Có hơn ${MOST_FIGURES} số liệu phải cộng. Hãy hỏi ít hơn hoặc giai đoạn ngắn hơn.`,
  en: `There are more than ${MOST_FIGURES} figures to add up. Ask for less or a shorter period.`,
};

/**
 * The approved figures that are sought, those that everybody who may see figures sees; each once, by one statement.
 * @throws InvalidInput when they are too many for one request
 */
export async function candidatesIn(
  manager: EntityManager,
  sought: readonly Sought[],
  argument: string,
): Promise<Candidate[]> {
  const found = await manager.query<Candidate[]>(
    // The limit keeps the planner from reading all figures to join them.
    `SELECT f.id, f.indicator_id AS indicator, f.province_id AS unit, to_char(f.period_from, 'YYYY-MM-DD') AS "from",
       to_char(f.period_to, 'YYYY-MM-DD') AS "to", f.movement_id AS movement, f.value::float8 AS value, f.qualifier,
       f.accepted, f.cumulative
     FROM jsonb_to_recordset($1::jsonb) AS s(indicator uuid, "from" date, "to" date, movement uuid, units uuid[])
       CROSS JOIN LATERAL (
         SELECT * FROM figure f
         WHERE f.indicator_id = s.indicator AND f.period_from >= s."from" AND f.period_to <= s."to"
           AND f.status = 'APPROVED' AND f.retired_on IS NULL
           AND (s.movement IS NULL OR f.movement_id = s.movement) AND (s.units IS NULL OR f.province_id = ANY(s.units))
         LIMIT $2) f
     LIMIT $2`,
    [JSON.stringify(sought), MOST_FIGURES + 1],
  );
  if (found.length > MOST_FIGURES) throw new InvalidInput(TOO_MANY, argument);
  return [...new Map(found.map((figure) => [figure.id, figure])).values()];
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
