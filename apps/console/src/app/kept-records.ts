import { BarChartOutlined, FlagOutlined, LinkOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { pathsOf } from '../lib/paths';
import type { KeptType } from '../records/operations';
import type { RecordPages } from '../records/record-pages';

interface KeptRecords {
  /** The type whose register names them. */
  readonly type: KeptType;
  /** In the navigation; lists without one are reached from the page that they belong to. */
  readonly Icon?: ComponentType;
  readonly load: () => Promise<{ readonly pages: RecordPages }>;
}

/** The records that people keep: each gets its addresses from here. */
export const keptRecords: readonly KeptRecords[] = [
  {
    type: 'Movement',
    Icon: FlagOutlined,
    load: () => import('../features/movements/movement-pages'),
  },
  {
    type: 'Figure',
    Icon: BarChartOutlined,
    load: () => import('../features/figures/figure-pages'),
  },
  { type: 'Indicator', load: () => import('../features/indicators/indicator-pages') },
  { type: 'Participation', load: () => import('../features/participations/participation-pages') },
  { type: 'Review', load: () => import('../features/reviews/review-pages') },
  { type: 'AwardType', load: () => import('../features/award-types/award-type-pages') },
  { type: 'Decision', load: () => import('../features/award-lots/decision-pages') },
  { type: 'AwardLot', load: () => import('../features/award-lots/award-lot-pages') },
  { type: 'Household', load: () => import('../features/households/household-pages') },
  { type: 'Twinning', Icon: LinkOutlined, load: () => import('../features/twinnings/twinning-pages') },
];

/** The entry of a list in the navigation. */
export function entryOf(type: KeptType) {
  const { Icon } = keptRecords.find((one) => one.type === type) ?? {};
  if (!Icon) throw new Error(`${type} has no picture for the navigation.`);
  return { to: pathsOf(type).list, type, Icon };
}
