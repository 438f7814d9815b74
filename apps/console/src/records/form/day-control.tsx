import dayjs from 'dayjs';
import { DayPicker } from '../../components/day-picker';
import type { ControlProps } from './control-props';
import styles from './form.module.css';

/** A field for a day, which the form holds as a text: 2018-08-31. */
export function DayControl({ value, onChange, ...control }: ControlProps<string | null>) {
  return (
    <DayPicker
      {...control}
      className={styles.day ?? ''}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD') ?? null)}
    />
  );
}
