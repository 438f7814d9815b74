import type { TargetRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import styles from './targets.module.css';

interface Props {
  readonly target: TargetRecordFragment;
  /** The same in words. */
  readonly spoken: string;
}

const within = (share: number): number => Math.min(Math.max(share, 0), 100);

/** A bar of what is reported, with a mark where the even pace would be. */
export function TargetGauge({ target: { value, progress }, spoken }: Props) {
  const { t } = useTranslation();
  if (progress?.percent == null) return null;
  const { percent, evenPace, state } = progress;
  const tone = state === 'BEHIND' || state === 'MISSED' ? styles.short : styles.done;
  return (
    <div
      role="meter"
      aria-label={t('targets.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={within(percent)}
      aria-valuetext={spoken}
      className={styles.gauge}
    >
      <div className={tone} style={{ inlineSize: `${within(percent)}%` }} />
      {evenPace !== null && value > 0 && (
        <div className={styles.pace} style={{ insetInlineStart: `${within((evenPace / value) * 100)}%` }} />
      )}
    </div>
  );
}
