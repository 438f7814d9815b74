import dayjs from 'dayjs';
import { DayPicker } from '../../components/day-picker';
import { isDate } from '../../lib/format-date';
import styles from './audit.module.css';

interface Props {
  readonly label: string;
  readonly day: string | undefined;
  readonly onChange: (day: string | null) => void;
}

/** A day in Việt Nam. */
export function DayFilter({ label, day, onChange }: Props) {
  return (
    <DayPicker
      className={styles.day}
      aria-label={label}
      placeholder={label}
      value={day && isDate(day) ? dayjs(day) : null}
      onChange={(date) => onChange(date?.isValid() ? date.format('YYYY-MM-DD') : null)}
    />
  );
}
