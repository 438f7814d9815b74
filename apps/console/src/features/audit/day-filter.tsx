import { DatePicker } from 'antd';
import dayjs from 'dayjs';
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
    <DatePicker
      className={styles.day}
      aria-label={label}
      placeholder={label}
      value={day && isDate(day) ? dayjs(day) : null}
      format="DD/MM/YYYY"
      onChange={(date) => onChange(date?.isValid() ? date.format('YYYY-MM-DD') : null)}
    />
  );
}
