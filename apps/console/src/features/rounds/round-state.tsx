import type { CollectionRoundRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { KeyNumbers } from '../../components/key-numbers';
import { Mark } from '../../components/mark';
import { formatDate } from '../../lib/format-date';
import { factsOf, statusOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import styles from './rounds.module.css';

const tones = { PLANNED: 'plain', OPEN: 'accent', LOCKED: 'soft', CANCELLED: 'warning' } as const;
const counted = ['expected', 'approved', 'submitted', 'missing', 'late'] as const;

/** How far a round is: its state, its deadline, and the forms by numbers. */
export function RoundState({ record }: { readonly record: CollectionRoundRecordFragment }) {
  const { t } = useTranslation();
  const { language, number } = useFormat();
  const { status, statusReason, deadline, completeness } = record;
  const [fact] = statusOf(factsOf('CollectionRound'));
  const word = fact?.choices?.find(({ value }) => value === status)?.label[language];
  return (
    <>
      <p className={styles.state}>
        <Mark tone={tones[status]}>{word}</Mark> {statusReason} ·{' '}
        {t('rounds.dueOn', { date: formatDate(deadline) })}
      </p>
      {completeness && status !== 'PLANNED' && (
        <KeyNumbers
          numbers={counted.map((name) => ({
            value: number(completeness[name]),
            label: t(`rounds.counts.${name}`),
          }))}
        />
      )}
    </>
  );
}
