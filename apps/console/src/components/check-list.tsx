import { Checkbox } from 'antd';
import styles from './check-list.module.css';

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Explains what the choice means. */
  readonly note: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (values: string[]) => void;
  readonly 'aria-describedby'?: string;
}

/** A list of checkboxes with explanations. */
export function CheckList({ label, choices, id, value, onChange, ...props }: Props) {
  const described = props['aria-describedby'];
  return (
    <div id={id} role="group" aria-label={label} aria-describedby={described} tabIndex={-1}>
      <Checkbox.Group value={value} onChange={onChange} className={styles.list}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value}>
            {choice.label}
            <span className={styles.note}>{choice.note}</span>
          </Checkbox>
        ))}
      </Checkbox.Group>
    </div>
  );
}
