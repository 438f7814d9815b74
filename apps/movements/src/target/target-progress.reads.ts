import { type Rows, sql } from '@bien-cuong/database';
import { many, one, readsOf } from '@bien-cuong/subgraph';

import { Aggregate } from '../aggregate/aggregate';
import { asRow, sumsFrom } from '../aggregate/sums-from';
import type { MeasuredTarget } from './measure';
import { TargetProgress } from './target-progress';

const DAY = `'YYYY-MM-DD'`;

/** SQL of what is aimed at by the target `t`, as JSON (`Aimed`). */
export const AIMED = `json_build_object('provinceId', t.province_id, 'indicatorId', t.indicator_id, 'movementId', t.movement_id,
  'value', t.value, 'from', to_char(t.period_from, ${DAY}), 'to', to_char(t.period_to, ${DAY}))`;

export const targetProgressReads = readsOf(TargetProgress, {
  as: 'k',
  parent: { reported: 'k.reported', apart: 'k.apart' },
  fields: {
    reported: one(
      Aggregate,
      'What is reported of it, with the figures it rests on: those of its period added up, or a cumulative one that counts from its first day on, whichever goes further. Null when there is none.',
      { nullable: true, rows: () => sumsFrom(sql`parent."reported"`) },
    ),
    apart: many(
      Aggregate,
      'What else was counted within its period and is not part of it: cumulative figures, and those of other units, whose share cannot be apportioned.',
      { directives: ['@listSize(assumedSize: 2)'], rows: () => sumsFrom(sql`parent."apart"`) },
    ),
  },
});

/** Rows of `TargetProgress` out of what was measured of each target. */
export const progressFrom = (measured: readonly MeasuredTarget[]): Rows => ({
  from: sql`jsonb_to_recordset(${JSON.stringify(measured.map(rowOf))}::jsonb) AS k(
    place integer, state text, percent numeric, reported_until date, even_pace numeric, missing numeric, missing_bound text,
    needed_per_year numeric, days_left integer, reported jsonb, apart jsonb)`,
});

const rowOf = ({ progress, reported, apart }: MeasuredTarget, index: number) => ({
  place: index + 1,
  state: progress.state,
  percent: progress.percent,
  reported_until: reported?.until ? progress.until : null,
  even_pace: progress.evenPace,
  missing: progress.missing?.amount ?? null,
  missing_bound: progress.missing?.bound ?? null,
  needed_per_year: progress.missing?.perYear ?? null,
  days_left: progress.daysLeft,
  reported: reported ? [asRow(reported)] : [],
  apart: apart.map(asRow),
});
