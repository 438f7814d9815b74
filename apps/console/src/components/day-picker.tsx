import { DatePicker, message, type DatePickerProps } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFormats } from '../lib/day-formats';
import styles from './day-picker.module.css';

type Props = Omit<DatePickerProps<Dayjs, false>, 'format' | 'onKeyDown' | 'onBlur'> & {
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
};

/** A field for a day. When what was typed is no day, it says so and goes back to the current one. */
export function DayPicker({ onKeyDown, ...props }: Props) {
  const { t } = useTranslation();
  const [notes, place] = message.useMessage();
  // The component itself would keep the invalid text; a new instance shows the current day.
  const [attempt, setAttempt] = useState(0);
  const isTaken = ({ target }: SyntheticEvent): boolean => {
    const text = target instanceof HTMLInputElement ? target.value : '';
    const day = dayjs(text, [...dayFormats], true);
    if (text === '' || (day.isValid() && !props.disabledDate?.(day, { type: 'date' }))) return true;
    void notes.error({
      key: 'refused',
      content: t(day.isValid() ? 'day.notHere' : 'day.unreadable', { text }),
    });
    return false;
  };
  return (
    <>
      {place}
      <DatePicker
        key={attempt}
        {...props}
        classNames={{ popup: { root: styles.popup } }}
        format={[...dayFormats]}
        onKeyDown={(event) => {
          if (event.key === 'Enter') isTaken(event);
          onKeyDown?.(event);
        }}
        onBlur={(event) => {
          if (!isTaken(event)) setAttempt(attempt + 1);
        }}
      />
    </>
  );
}
