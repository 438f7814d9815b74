import type { FormStatus } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { formatDate } from '../../lib/format-date';

interface Props {
  readonly form: {
    readonly status: FormStatus;
    readonly late: boolean;
    readonly submittedOn: string | null;
  };
}

const tones = { DRAFT: 'plain', SUBMITTED: 'plain', RETURNED: 'warning', APPROVED: 'soft' } as const;

/** How far the form of a province is, and whether it was or is late. */
export function FormState({ form: { status, late, submittedOn } }: Props) {
  const { t } = useTranslation();
  return (
    <span>
      <Mark tone={tones[status]}>{t(`words.figureStatus.${status}`)}</Mark>{' '}
      {submittedOn && (
        <span className="quiet">{t('rounds.submittedOn', { date: formatDate(submittedOn) })}</span>
      )}{' '}
      {late && <Mark tone="warning">{t(submittedOn ? 'rounds.submittedLate' : 'rounds.overdue')}</Mark>}
    </span>
  );
}
