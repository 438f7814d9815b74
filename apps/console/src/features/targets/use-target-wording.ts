import type { TargetRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { useProgressWording } from './use-progress-wording';

/** Says a target as it is read aloud: how much of what, at least or at most. */
export function useTargetWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const value = ({ value: most, indicator }: TargetRecordFragment): string => {
    const amount = [format.number(most), format.unit(indicator)].filter(Boolean).join(' ');
    return t(indicator.goodDirection === 'LOWER' ? 'targets.atMost' : 'targets.atLeast', { amount });
  };
  const { line: progress } = useProgressWording();
  const title = (target: TargetRecordFragment): string =>
    `${format.name(target.indicator)}: ${value(target)}`;
  return { title, fields: { value, progress } };
}
