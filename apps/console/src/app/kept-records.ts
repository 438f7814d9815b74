import { FlagOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { paths, type RecordPaths } from '../lib/paths';
import type { RecordPages } from '../records/record-pages';

interface KeptRecords {
  /** The type whose register names them. */
  readonly type: string;
  readonly paths: RecordPaths;
  readonly Icon: ComponentType;
  readonly load: () => Promise<{ readonly pages: RecordPages }>;
}

/** The records that people keep, in the order of the navigation: each gets its addresses from here. */
export const keptRecords: readonly KeptRecords[] = [
  {
    type: 'Movement',
    paths: paths.movements,
    Icon: FlagOutlined,
    load: () => import('../features/movements/movement-pages'),
  },
];
