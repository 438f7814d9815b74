import { Button } from 'antd';
import styles from './row-actions.module.css';

interface RowAction {
  readonly label: string;
  /** With what it is done, for who only hears the button. */
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
