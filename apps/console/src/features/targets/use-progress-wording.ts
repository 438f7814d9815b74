import type { TargetRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';

type Progress = NonNullable<TargetRecordFragment['progress']>;

/** Says how far a target is: what is reported, what share that is, and what is missing by when. */
export function useProgressWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const state = ({ state: now }: Progress): string => t(`targets.states.${now}`);
  /** With the qualifier of what is reported: “more than 80 %”. */
  const percent = ({ percent: share, reported }: Progress): string =>
    share === null || !reported?.qualifier
      ? ''
      : `${format.quantity({ value: share, qualifier: reported.qualifier })}\u00a0%`;
  const reported = ({ reported: sum }: Progress): string => {
    if (!sum) return t('targets.nothing');
    if (sum.value === null || sum.qualifier === null)
      return t(sum.counted > 0 ? 'totals.parts' : 'totals.contradicted', { count: sum.counted });
    const number = format.quantity({ value: sum.value, qualifier: sum.qualifier });
    return sum.incomplete ? t('totals.incomplete', { number }) : number;
  };
  /** An amount that is missing, as it is qualified: “less than 10”. */
  const bounded = ({ missingBound }: Progress, amount: string): string =>
    t(`targets.bounds.${missingBound ?? 'EXACTLY'}`, { amount });
  const missing = ({ indicator, progress }: TargetRecordFragment): string => {
    if (progress?.missing == null || !progress.missingBound) return '';
    const amount = [format.number(progress.missing), format.unit(indicator)].filter(Boolean).join(' ');
    return bounded(progress, amount);
  };
  const line = ({ progress }: TargetRecordFragment): string =>
    progress ? [state(progress), percent(progress)].filter(Boolean).join(', ') : t('words.unavailable');
  const until = ({ reportedUntil }: Progress): string =>
    reportedUntil ? t('targets.until', { date: formatDate(reportedUntil) }) : '';
  return { state, percent, reported, bounded, missing, line, until };
}
