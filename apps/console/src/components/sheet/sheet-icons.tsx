import {
  CheckOutlined,
  ExclamationCircleOutlined,
  FlagOutlined,
  SwapOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { CellMark } from './cell';
import styles from './sheet.module.css';

const icons = {
  error: ExclamationCircleOutlined,
  conflict: SwapOutlined,
  warning: WarningOutlined,
  flagged: FlagOutlined,
  saved: CheckOutlined,
};

/** The picture of a mark; its words are in the name of the cell. */
export function MarkIcon({ kind }: Pick<CellMark, 'kind'>) {
  const Icon = icons[kind];
  return <Icon className={styles.icon} aria-hidden />;
}
