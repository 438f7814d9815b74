import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { FormDialog } from '../../components/form-dialog';
import type { Thing } from '../../lib/fields/use-field-words';
import { useFormat } from '../../lib/use-format';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useKeeping } from '../use-keeping';
import styles from './page.module.css';
import { ReasonField } from './reason-field';
import { useTitle } from './use-title';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  reason: string;
}

/** Asks why a record is retired, and retires it. */
export function RetireDialog({ kind, record, open, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { retiring } = kind.facts;
  const { one, title } = useTitle(kind, record);
  const keeping = useKeeping(kind);
  const [version, setVersion] = useState(record.version);
  const retire = async ({ reason }: Values, key: string) => {
    await keeping.retire({ id: record.id, version }, reason, key);
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return { reason: '' };
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={open}
      title={
        retiring
          ? t('records.commandTitle', { label: retiring.retire[language], title })
          : t('records.retireTitle', { one, title })
      }
      label={retiring?.retire[language] ?? t('records.retire')}
      initial={{ reason: '' }}
      onSubmit={retire}
      onClose={onClose}
      // Every kept type is audited, so the dictionary of the trail knows its name.
      conflicts={{ of: kind.facts.type as Thing, take, say: () => '–' }}
    >
      <p className={styles.explained}>{t(retiring ? 'records.undoBody' : 'records.retireBody')}</p>
      <ReasonField label={t('records.reason')} />
    </FormDialog>
  );
}

export function RestoreDialog({ kind, record, open, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { retiring } = kind.facts;
  const { one, title } = useTitle(kind, record);
  const keeping = useKeeping(kind);
  const restore = async (key: string) => {
    await keeping.restore({ id: record.id, version: record.version }, key);
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={
        retiring
          ? t('records.commandTitle', { label: retiring.restore[language], title })
          : t('records.restoreTitle', { one, title })
      }
      label={retiring?.restore[language] ?? t('records.restore')}
      onConfirm={restore}
      onClose={onClose}
    >
      <p>{t(retiring ? 'records.redoBody' : 'records.restoreBody')}</p>
    </ConfirmDialog>
  );
}
