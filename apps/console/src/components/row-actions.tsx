import { Button } from 'antd';
import styles from './row-actions.module.css';

interface RowAction {
  readonly label: string;
  /** Says which row the button belongs to, for users of screen readers. */
  readonly name: string;
  readonly danger?: boolean;
  readonly onClick: () => void;
}

export function RowActions({ actions }: { readonly actions: readonly RowAction[] }) {
  return (
    <span className={`${styles.actions} screen-only`}>
      {actions.map(({ label, name, danger, onClick }) => (
        <Button
          key={label}
          className={styles.action}
          size="small"
          variant="link"
          color={danger ? 'danger' : 'primary'}
          aria-label={name}
          onClick={onClick}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}
