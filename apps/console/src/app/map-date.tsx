import { today } from '@bien-cuong/domain';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '../components/day-picker';
import { LAST_DAY_OF_63, useMapDate } from '../lib/use-map-date';
import styles from './map-date.module.css';

const FIRST_DAY_OF_34 = '2025-07-01';

/** The territory date: which map of provinces all pages refer to. */
export function MapDate() {
  const { t } = useTranslation();
  const { on, isToday, setOn } = useMapDate();
  const id = useId();
  return (
    <div className={styles.date}>
      <label htmlFor={id}>{t('frame.mapDate')}</label>
      <DayPicker
        id={id}
        aria-label={t('frame.changeMapDate')}
        value={dayjs(on)}
        allowClear={!isToday}
        presets={[
          { label: t('frame.todayPreset'), value: dayjs(today()) },
          { label: t('frame.before'), value: dayjs(LAST_DAY_OF_63) },
          { label: t('frame.after'), value: dayjs(FIRST_DAY_OF_34) },
        ]}
        onChange={(date) => setOn(date?.isValid() ? date.format('YYYY-MM-DD') : null)}
      />
    </div>
  );
}
