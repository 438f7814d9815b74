import type { TargetRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { useFormat } from '../../lib/use-format';
import { TargetGauge } from './target-gauge';
import { TargetNumber } from './target-number';
import styles from './targets.module.css';
import { useProgressWording } from './use-progress-wording';
import { useTargetWording } from './use-target-wording';

const tones = {
  NOT_BEGUN: 'plain',
  NOT_REPORTED: 'plain',
  NOT_KNOWN: 'plain',
  UNDER_WAY: 'soft',
  ON_TRACK: 'accent',
  REACHED: 'accent',
  BEHIND: 'warning',
  MISSED: 'warning',
} as const;

/** How far a target is, with the figures behind it and what is missing by when. */
export function TargetState({ record }: { readonly record: TargetRecordFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useProgressWording();
  const { fields } = useTargetWording();
  const { progress } = record;
  if (!progress) return <p className={styles.note}>{t('targets.noProgress')}</p>;
  const aim = fields.value(record);
  const missing = say.missing(record);
  return (
    <div className={styles.progress}>
      <p>
        <Mark tone={tones[progress.state]}>{say.state(progress)}</Mark>{' '}
        <TargetNumber target={record} label={t('targets.progress')} />{' '}
        {['', say.percent(progress), say.until(progress)].filter((part, at) => at === 0 || part).join(' · ')}
      </p>
      <TargetGauge target={record} spoken={`${say.line(record)}; ${aim}`} />
      {progress.evenPace !== null && (
        <p className={styles.note}>{t('targets.pace', { number: format.number(progress.evenPace) })}</p>
      )}
      <p className={styles.note}>
        {[
          missing &&
            t(mayAdd(record) ? 'targets.mayAdd' : 'targets.missing', {
              missing,
              period: format.edtf(record.period),
            }),
          progress.neededPerYear !== null &&
            t('targets.perYear', { number: say.bounded(progress, format.number(progress.neededPerYear)) }),
          progress.daysLeft > 0
            ? t('targets.daysLeft', {
                count: progress.daysLeft,
                number: format.number(progress.daysLeft),
              })
            : t('targets.over'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

/** Where less is better, the rest of what adds up may be used; what has a pace adds up. */
const mayAdd = ({ indicator, progress }: TargetRecordFragment): boolean =>
  indicator.goodDirection === 'LOWER' && progress?.evenPace != null;
