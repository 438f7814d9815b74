import type { FigurePageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import styles from './figures.module.css';

type Figure = NonNullable<FigurePageQuery['figure']>;

/** How far a figure has come, and why it was returned or accepted. */
export function FigureState({ record }: { readonly record: Figure }) {
  const { t } = useTranslation();
  const { status, returnReason, accepted, acceptanceReason } = record;
  const isReturned = status === 'RETURNED';
  return (
    <div className={isReturned ? styles.returned : styles.state}>
      <Mark tone={isReturned ? 'warning' : status === 'APPROVED' ? 'soft' : 'plain'}>
        {t(`words.figureStatus.${status}`)}
      </Mark>
      {returnReason && <span>{t('figures.returnedFor', { reason: returnReason })}</span>}
      {accepted && <Mark tone="accent">{t('words.accepted')}</Mark>}
      {acceptanceReason && <span>{t('figures.acceptedFor', { reason: acceptanceReason })}</span>}
    </div>
  );
}
