import type { AttachedFileFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ReasonDialog } from '../page/reason-dialog';
import type { RecordKind } from '../record-kind';
import { useSending } from '../use-sending';
import { fileOperationsOf } from './file-operations';

interface Props {
  readonly kind: RecordKind;
  readonly file: AttachedFileFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks why a file is no longer used, and retires it. */
export function RetireFileDialog({ kind, file: { id, name, version }, open, onClose }: Props) {
  const { t } = useTranslation();
  const send = useSending();
  const { retire } = fileOperationsOf(kind.facts);
  return (
    <ReasonDialog
      {...{ open, onClose, version, of: 'Attachment' }}
      title={t('files.retireOne', { name })}
      label={t('records.retire')}
      asks={t('records.reason')}
      onGiven={(reason, seen, idempotencyKey) => send(retire, { id, version: seen, reason, idempotencyKey })}
    >
      {t('files.retireBody')}
    </ReasonDialog>
  );
}

/** Asks before a file is put to use again. */
export function RestoreFileDialog({ kind, file: { id, version, name }, open, onClose }: Props) {
  const { t } = useTranslation();
  const send = useSending();
  const restore = async (idempotencyKey: string) => {
    await send(fileOperationsOf(kind.facts).restore, { id, version, idempotencyKey });
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('files.restoreOne', { name })}
      label={t('records.restore')}
      onConfirm={restore}
      onClose={onClose}
    >
      <p>{t('files.restoreBody')}</p>
    </ConfirmDialog>
  );
}
