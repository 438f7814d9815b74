import { raw, sql, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { columnsFrom, keptFilter, LocalDate, many, one, readsOf, UUID } from '@bien-cuong/subgraph';

import { IndicatorVersion } from './indicator-version.entity';
import { Indicator } from './indicator.entity';

const DAY = { type: LocalDate, nullable: true };
const ON = { ...DAY, description: 'The day to look at; today when left out.' };

export const indicatorVersionReads = readsOf(IndicatorVersion, { as: 'v' });

/** Indicators as of a day, from `k ("on")` and `indicator i`. */
export const indicatorReads = readsOf(Indicator, {
  as: 'i',
  history: true,
  columns: columnsFrom('v', [
    ...(['definition', 'unit', 'unitEn', 'addsUpOverTime', 'addsUpOverTerritory'] as const),
    ...(['goodDirection', 'least', 'most', 'wholeNumbers', 'formula'] as const),
  ]),
  found: { title: 'name', titleEn: 'nameEn', detail: ['code'], by: ['name', 'nameEn', 'code'] },
  joins: { v: `CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', 'k."on"')} v` },
  fields: {
    pairedWith: one(
      Indicator,
      'The indicator that is always given together with this one (84 teams with 498 members), on the same day; null when there is none.',
      { nullable: true, by: 'pairedWithId', on: 'parent."on"' },
    ),
    versionOn: one(IndicatorVersion, 'The version that holds on a day, else the nearest one.', {
      args: { date: { ...DAY, description: 'The day; by default the one on which the indicator is seen.' } },
      rows: ({ date }: { date?: string | null }) => ({
        from: sql`(SELECT ${date == null ? raw('parent."on"') : sql`${date}::date`} AS "on") d
                  CROSS JOIN ${raw(versionOn('indicator_version', 'v.indicator_id = parent.id', 'd."on"'))} v`,
      }),
    }),
    versions: many(IndicatorVersion, 'How it was and is counted and judged, oldest first.', {
      rows: () => ({
        from: sql`indicator_version v`,
        where: [sql`v.indicator_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
  },
  queries: {
    indicator: one(Indicator, 'One indicator as it was on a day; null when there is none.', {
      nullable: true,
      args: { id: { type: UUID, description: 'Identity of the indicator.' }, on: ON },
      rows: ({ id, on }: { id: string; on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN indicator i`,
        where: [sql`i.id = ${id}::uuid`],
      }),
    }),
    indicators: many(
      Indicator,
      'All indicators as they were on a day, in the order in which reports give them.',
      {
        nullable: true,
        args: { on: ON },
        filters: keptFilter('i'),
        rows: ({ on }: { on?: string | null }) => ({
          from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN indicator i`,
          orderBy: sql`i.position, i.code`,
        }),
      },
    ),
  },
});
