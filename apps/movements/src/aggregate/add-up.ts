import { chooseFigures, dayBefore, LeftOut, type Lineage, type Qualifier, sumOf } from '@bien-cuong/domain';

import { AggregateBy, type PeriodStep } from './aggregate-enums';
import type { Candidate, Counted } from './candidates';
import { type Bucket, own, stepOf } from './steps';

/** What decides how figures are added up. */
export interface Asked {
  period: Bucket;
  by: ReadonlySet<AggregateBy>;
  step: PeriodStep;
  /** The day of the map; undefined: each unit as it reported. */
  map: string | undefined;
  /** Only this province, on that map. */
  province: string | undefined;
  lineage: Lineage;
  umbrellasOf: (movement: string) => readonly string[];
}

/** A row of the answer, as `AggregateReads` takes it. */
export interface AddedUp {
  indicatorId: string;
  /** Whether it is of all provinces together. */
  together: boolean;
  /** The first day of its time, and the last one that the figures which are added count; null: none is added. */
  from: string;
  until: string | null;
  /** The day as of which indicator and provinces are seen. */
  seenOn: string;
  provinceOn: string;
  provinceId: string | null;
  undividedIds: readonly string[];
  movementId: string | null;
  period: string;
  cumulative: boolean;
  value: number | null;
  qualifier: Qualifier | null;
  counted: number;
  leftOut: number;
  incomplete: boolean;
  parts: readonly { id: string; why: LeftOut | null }[];
}

/** The parts that one row names; it says how many there are. */
export const MOST_PARTS = 200;

const MISSING: ReadonlySet<LeftOut> = new Set([LeftOut.CONTRADICTED, LeftOut.OVERLAPS]);

/** Adds up the figures of one indicator. */
export function addUp(figures: readonly Candidate[], indicator: Counted, asked: Asked): AddedUp[] {
  const apart = Map.groupBy(figures, (figure) => JSON.stringify(kindOf(figure, asked)));
  return [...apart].flatMap(([kind, members]) =>
    rowsOf(members, { ...(JSON.parse(kind) as Kind), indicator, asked }),
  );
}

/** Figures that are never added to those of another kind. */
interface Kind {
  bucket: Bucket;
  cumulative: boolean;
  movementId: string | null;
}

/** A cumulative figure has its own period; one that fits no step has, too. */
function kindOf(figure: Candidate, { by, step, period }: Asked): Kind {
  const { cumulative } = figure;
  const stepped = by.has(AggregateBy.PERIOD) ? stepOf(figure, step) : period;
  return {
    bucket: cumulative || !stepped ? own(figure) : stepped,
    cumulative,
    movementId: by.has(AggregateBy.MOVEMENT) ? figure.movement : null,
  };
}

/** A figure, with what was decided about it; null: it is added. */
interface Decided {
  figure: Candidate;
  why: LeftOut | null;
}

function rowsOf(
  figures: readonly Candidate[],
  { asked, indicator, ...kind }: Kind & { asked: Asked; indicator: Counted },
): AddedUp[] {
  const { counted, leftOut } = chooseFigures(figures, { ...asked, addsUpOverTime: indicator.addsUpOverTime });
  const decided: Decided[] = [...counted.map((figure) => ({ figure, why: null })), ...leftOut];
  const byPlace = Map.groupBy(decided, ({ figure }) => placeOf(figure, asked).join());
  return [...byPlace].flatMap(([place, members]) => {
    const places = place === '' ? [] : place.split(',');
    if (asked.province !== undefined && !places.includes(asked.province)) return [];
    return [rowOf(places, members, { ...kind, asked, indicator })];
  });
}

/** Where a figure belongs; none: to all provinces together. What nothing became of stays with its unit. */
function placeOf({ unit }: Candidate, { by, map, lineage, province }: Asked): readonly string[] {
  if (!by.has(AggregateBy.PROVINCE) && province === undefined) return [];
  if (map === undefined) return [unit];
  const places = lineage.onMap(unit, map);
  return places.length > 0 ? places : [unit];
}

/** A unit counts nothing after its end. */
function lastDayOf(added: readonly Decided[], lineage: Lineage): string | null {
  const days = added.map(({ figure: { unit, to } }) => {
    const end = lineage.endOf(unit);
    return end !== null && end <= to ? dayBefore(end) : to;
  });
  return days.toSorted().at(-1) ?? null;
}

function rowOf(
  places: readonly string[],
  decided: readonly Decided[],
  { asked, indicator, ...kind }: Kind & { asked: Asked; indicator: Counted },
): AddedUp {
  const added = decided.filter(({ why }) => why === null);
  const { bucket, cumulative, movementId } = kind;
  return {
    indicatorId: indicator.id,
    together: places.length === 0,
    from: bucket.from,
    until: lastDayOf(added, asked.lineage),
    seenOn: bucket.to,
    provinceOn: asked.map ?? bucket.to,
    provinceId: places.length === 1 ? (places[0] ?? null) : null,
    undividedIds: places.length > 1 ? places : [],
    movementId,
    period: bucket.text,
    cumulative,
    ...sumOf(
      added.map(({ figure }) => figure),
      indicator.addsUpOverTerritory,
    ),
    counted: added.length,
    leftOut: decided.length - added.length,
    incomplete: decided.some(({ why }) => why !== null && MISSING.has(why)),
    parts: decided.slice(0, MOST_PARTS).map(({ figure: { id }, why }) => ({ id, why })),
  };
}
