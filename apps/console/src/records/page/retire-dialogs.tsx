import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import type { Thing } from '../../lib/fields/use-field-words';
import { useFormat } from '../../lib/use-format';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useKeeping } from '../use-keeping';
import { ReasonDialog } from './reason-dialog';
import { useTitle } from './use-title';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks why a record is retired, and retires it. */
export function RetireDialog({ kind, record, open, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { retiring, type } = kind.facts;
  const { one, title } = useTitle(kind, record);
  const keeping = useKeeping(kind);
  const { id, version } = record;
  return (
    <ReasonDialog
      // Every kept type is audited, so the dictionary of the trail knows its name.
      {...{ open, onClose, version, of: type as Thing }}
      title={
        retiring
          ? t('records.commandTitle', { label: retiring.retire[language], title })
          : t('records.retireTitle', { one, title })
      }
      label={retiring?.retire[language] ?? t('records.retire')}
      asks={t('records.reason')}
      onGiven={(reason, seen, key) => keeping.retire({ id, version: seen }, reason, key)}
    >
      {t(retiring ? 'records.undoBody' : 'records.retireBody')}
    </ReasonDialog>
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
