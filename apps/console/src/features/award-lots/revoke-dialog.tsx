import type { AwardRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../records/page/reason-dialog';
import { useSending } from '../../records/use-sending';
import { revokeAwardMutation } from './naming.graphql';
import { useRecipientName } from './use-recipient-name';

interface Props {
  readonly award: AwardRowFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Revokes an award for a reason; it stays on record. */
export function RevokeDialog({ award, open, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useRecipientName();
  const send = useSending();
  const revoke = (reason: string, version: number, idempotencyKey: string) =>
    send(revokeAwardMutation as never, { input: { awardId: award.id, version, reason }, idempotencyKey });
  return (
    <ReasonDialog
      {...{ open, onClose, of: 'Award', version: award.version, onGiven: revoke }}
      title={t('naming.revokeOf', { name: nameOf(award) })}
      label={t('naming.revoke')}
      asks={t('naming.revokeReason')}
    >
      {t('naming.revokeBody')}
    </ReasonDialog>
  );
}
