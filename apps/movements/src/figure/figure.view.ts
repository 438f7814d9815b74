import { holding, latest, raw, smallest, sortedBy, sql, TODAY, type View } from '@bien-cuong/database';

/** Latest period first, in it in the order of the indicators, the accepted claim before those that contradict it. */
export const IN_REPORT = sortedBy(
  'f.id',
  latest('f.period_to', 'FIRST'),
  latest('f.period_from', 'LAST'),
  smallest('i.position'),
  holding('f.accepted'),
);

/** How figures are read. */
export const figureView: View = {
  columns: {
    id: 'f.id',
    value: 'f.value',
    qualifier: 'f.qualifier',
    period: 'f.period_text',
    cumulative: 'f.cumulative',
    status: 'f.status',
    returnReason: 'f.return_reason',
    source: 'f.source',
    verified: 'f.verified',
    accepted: 'f.accepted',
  },
  parent: {
    provinceId: 'f.province_id',
    lastDay: 'f.period_to',
    indicatorId: 'f.indicator_id',
    movementId: 'f.movement_id',
  },
  rows: {
    province: () => ({
      from: sql`(SELECT parent."provinceId" AS id, coalesce(parent."lastDay", ${raw(TODAY)}) AS "on") k`,
    }),
    indicator: () => ({ from: sql`indicator i`, where: [sql`i.id = parent."indicatorId"`] }),
    movement: () => ({ from: sql`movement m`, where: [sql`m.id = parent."movementId"`] }),
  },
};
