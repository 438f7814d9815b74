import type { TargetRecordFragment } from '@bien-cuong/api';
import type { TFunction } from 'i18next';
import { formatDate } from './format-date';
import type { Formats } from './formats';
import { totalWords } from './total-words';

type Progress = NonNullable<TargetRecordFragment['progress']>;

/** Says how far a target is: what is reported, what share that is, and what is missing by when. */
export function progressWords(t: TFunction, format: Formats) {
  const state = ({ state: now }: Progress): string => t(`targets.states.${now}`);
  /** With the qualifier of what is reported: “more than 80 %”. */
  const percent = ({ percent: share, reported }: Progress): string =>
    share === null || !reported?.qualifier
      ? ''
      : `${format.quantity({ value: share, qualifier: reported.qualifier })}\u00a0%`;
  const sum = totalWords(t, format);
  const reported = ({ reported: found }: Progress): string => (found ? sum(found) : t('targets.nothing'));
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
