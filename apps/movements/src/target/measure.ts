import { dayBefore, type Lineage, type Progress, progressOf } from '@bien-cuong/domain';

import type { AddedUp } from '../aggregate/add-up';
import { idsOf, sumsOf } from '../aggregate/calculate';
import { PeriodStep } from '../aggregate/aggregate-enums';
import type { Candidate, Counted, Sought } from '../aggregate/candidates';
import { own } from '../aggregate/steps';
import { GoodDirection } from '../indicator/good-direction';

/** What a target aims at, as `AIMED` reads it. */
export interface Aimed {
  provinceId: string;
  indicatorId: string;
  movementId: string | null;
  value: number;
  from: string;
  to: string;
}

export interface MeasuredTarget {
  progress: Progress;
  /** What is reported of it; undefined: nothing. */
  reported: AddedUp | undefined;
  /** What else was counted in its time and territory. */
  apart: readonly AddedUp[];
}

/** What a target is measured by. */
export interface Measure {
  indicator: Counted;
  lineage: Lineage;
  umbrellasOf: (movement: string) => readonly string[];
  today: string;
}

/** The figures that may count for a target: those of all units that share territory with its own. */
export const soughtFor = (
  { from, to, movementId, provinceId }: Aimed,
  indicator: Counted,
  lineage: Lineage,
): Sought[] =>
  idsOf(indicator).map((id) => ({
    ...{ indicator: id, from, to, movement: movementId ?? undefined },
    units: lineage.familyOf(provinceId),
  }));

/** @param figures that its indicator needs, those of other targets among them */
export function measured(aimed: Aimed, figures: readonly Candidate[], measure: Measure): MeasuredTarget {
  const { indicator, lineage, umbrellasOf, today } = measure;
  const sums = sumsOf(
    figures.filter((figure) => mayCount(figure, aimed, lineage)),
    indicator,
    {
      ...{ period: own(aimed), by: new Set(), step: PeriodStep.YEAR, lineage, umbrellasOf },
      ...{ province: aimed.provinceId, map: mapFor(aimed, lineage) },
    },
  );
  const reported = furthest(sums.filter((sum) => countsFor(sum, aimed)));
  const apart = sums.filter((sum) => sum !== reported);
  const isShared = apart.some(({ undividedIds, cumulative }) => undividedIds.length > 0 && !cumulative);
  const progress = progressOf(
    {
      ...{ value: aimed.value, from: aimed.from, to: aimed.to },
      atMost: indicator.goodDirection === GoodDirection.LOWER,
      addsUpOverTime: indicator.addsUpOverTime,
    },
    reported && {
      ...{ value: reported.value, qualifier: reported.qualifier },
      incomplete: reported.incomplete || isShared,
      until: reported.until ?? dayBefore(aimed.from),
    },
    today,
  );
  return { progress, reported, apart };
}

function mayCount(figure: Candidate, { from, to, movementId, provinceId }: Aimed, lineage: Lineage): boolean {
  const isDuring = figure.from >= from && figure.to <= to;
  const isOfMovement = movementId === null || figure.movement === movementId;
  return isDuring && isOfMovement && lineage.familyOf(provinceId).includes(figure.unit);
}

/** A target is for the territory of its unit: as it was last, while there was such a unit. */
function mapFor({ provinceId, to }: Aimed, lineage: Lineage): string {
  const end = lineage.endOf(provinceId);
  return end !== null && end <= to ? dayBefore(end) : to;
}

/** What counts several years as a whole counts for it from its first day on only. */
const countsFor = ({ undividedIds, cumulative, from }: AddedUp, aimed: Aimed): boolean =>
  undividedIds.length === 0 && (!cumulative || from === aimed.from);

/** Of sums that are never added to each other the one that goes furthest; the whole before its parts, which may have gaps. */
const furthest = (sums: readonly AddedUp[]): AddedUp | undefined =>
  sums
    .toSorted(
      (a, b) => (b.until ?? '').localeCompare(a.until ?? '') || Number(b.cumulative) - Number(a.cumulative),
    )
    .at(0);
