import type { AdministrativeChangePageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { factsOf, statusOf } from '../../lib/registers/register-facts';
import { useFactWording } from '../../records/use-fact-wording';

export type Change = NonNullable<AdministrativeChangePageQuery['administrativeChange']>;

/** Whether an act holds, and why it was withdrawn or is being corrected. */
export function ChangeState({ record }: { readonly record: Change }) {
  const { t } = useTranslation();
  const { text } = useFactWording();
  const [fact] = statusOf(factsOf('AdministrativeChange'));
  const { status, statusReason } = record;
  const holds = status === 'IN_FORCE';
  return (
    <p>
      <Mark tone={holds ? 'soft' : status === 'DRAFT' ? 'plain' : 'warning'}>
        {fact && text(fact, record)}
      </Mark>{' '}
      {!holds && statusReason && t('administrativeChanges.reason', { reason: statusReason })}
    </p>
  );
}
