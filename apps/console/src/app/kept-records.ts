import {
  BarChartOutlined,
  FlagOutlined,
  GatewayOutlined,
  HomeOutlined,
  LinkOutlined,
  ScheduleOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { paths, pathsOf } from '../lib/paths';
import type { KeptType } from '../records/operations';
import type { RecordPages } from '../records/record-pages';

interface KeptRecords {
  /** The type whose register names them. */
  readonly type: KeptType;
  /** In the navigation. */
  readonly Icon?: ComponentType;
  /** The address of the entry of the navigation that a list belongs to which has none itself. */
  readonly under?: string;
  /** Whether only those may read them who may see persons; others are told why. */
  readonly ofPersons?: true;
  readonly load: () => Promise<{ readonly pages: RecordPages }>;
}

/** The records that people keep: each gets its addresses from here. */
export const keptRecords: readonly KeptRecords[] = [
  {
    type: 'AdministrativeChange',
    under: paths.provinces,
    load: () => import('../features/administrative-changes/administrative-change-pages'),
  },
  {
    type: 'BorderGate',
    Icon: GatewayOutlined,
    load: () => import('../features/border-gates/border-gate-pages'),
  },
  {
    type: 'ProvinceClaim',
    under: paths.provinces,
    load: () => import('../features/province-claims/province-claim-pages'),
  },
  { type: 'Commune', Icon: HomeOutlined, load: () => import('../features/communes/commune-pages') },
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
  {
    type: 'CollectionRound',
    Icon: ScheduleOutlined,
    load: () => import('../features/rounds/round-pages'),
  },
  {
    type: 'Indicator',
    under: paths.figures.list,
    load: () => import('../features/indicators/indicator-pages'),
  },
  { type: 'Target', under: paths.figures.list, load: () => import('../features/targets/target-pages') },
  {
    type: 'Participation',
    under: paths.movements.list,
    load: () => import('../features/participations/participation-pages'),
  },
  { type: 'Review', under: paths.reviews, load: () => import('../features/reviews/review-pages') },
  { type: 'AwardType', under: paths.awards, load: () => import('../features/award-types/award-type-pages') },
  { type: 'Decision', under: paths.awards, load: () => import('../features/award-lots/decision-pages') },
  { type: 'AwardLot', under: paths.awards, load: () => import('../features/award-lots/award-lot-pages') },
  { type: 'Household', under: paths.awards, load: () => import('../features/households/household-pages') },
  { type: 'Unit', load: () => import('../features/organisation/unit-pages') },
  {
    type: 'Person',
    under: paths.units.list,
    ofPersons: true,
    load: () => import('../features/organisation/person-pages'),
  },
  {
    type: 'Reorganisation',
    under: paths.units.list,
    load: () => import('../features/reorganisations/reorganisation-pages'),
  },
  { type: 'Twinning', Icon: LinkOutlined, load: () => import('../features/twinnings/twinning-pages') },
];

/** The entry of a list in the navigation. */
export function entryOf(type: KeptType) {
  const { Icon } = keptRecords.find((one) => one.type === type) ?? {};
  if (!Icon) throw new Error(`${type} has no picture for the navigation.`);
  return { to: pathsOf(type).list, type, Icon };
}

/** The addresses of the lists that belong to an entry of the navigation. */
export const listsUnder = (entry: string): readonly string[] =>
  keptRecords.filter(({ under }) => under === entry).map(({ type }) => pathsOf(type).list);
