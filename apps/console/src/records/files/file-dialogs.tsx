import type { AttachedFileFragment } from '@bien-cuong/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { FormDialog } from '../../components/form-dialog';
import { ReasonField } from '../page/reason-field';
import type { RecordKind } from '../record-kind';
import { useSending } from '../use-sending';
import { fileOperationsOf } from './file-operations';
import styles from './files.module.css';

interface Props {
  readonly kind: RecordKind;
  readonly file: AttachedFileFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  reason: string;
}

/** Asks why a file is no longer used, and retires it. */
export function RetireFileDialog({ kind, file: { id, name, ...file }, open, onClose }: Props) {
  const { t } = useTranslation();
  const send = useSending();
  const [version, setVersion] = useState(file.version);
  const retire = async ({ reason }: Values, idempotencyKey: string) => {
    await send(fileOperationsOf(kind.facts).retire, { id, version, reason, idempotencyKey });
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return { reason: '' };
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={open}
      title={t('files.retireOne', { name })}
      label={t('records.retire')}
      initial={{ reason: '' }}
      onSubmit={retire}
      onClose={onClose}
      conflicts={{ of: 'Attachment', take, say: () => '–' }}
    >
      <p className={styles.explained}>{t('files.retireBody')}</p>
      <ReasonField label={t('records.reason')} />
    </FormDialog>
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
