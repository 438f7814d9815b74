import type { AwardRowFragment } from '@bien-cuong/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { ReasonField } from '../../records/page/reason-field';
import { useSending } from '../../records/use-sending';
import { revokeAwardMutation } from './naming.graphql';
import { useRecipientName } from './use-recipient-name';

interface Props {
  readonly award: AwardRowFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  reason: string;
}

/** Revokes an award for a reason; it stays on record. */
export function RevokeDialog({ award, open, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useRecipientName();
  const send = useSending();
  const [version, setVersion] = useState(award.version);
  const revoke = async ({ reason }: Values, idempotencyKey: string) => {
    await send(revokeAwardMutation as never, {
      input: { awardId: award.id, version, reason },
      idempotencyKey,
    });
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return { reason: '' };
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={open}
      title={t('naming.revokeOf', { name: nameOf(award) })}
      label={t('naming.revoke')}
      initial={{ reason: '' }}
      onSubmit={revoke}
      onClose={onClose}
      conflicts={{ of: 'Award', take, say: () => '–' }}
    >
      <p className="quiet">{t('naming.revokeBody')}</p>
      <ReasonField label={t('naming.revokeReason')} />
    </FormDialog>
  );
}
