import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { KeeperOnly } from '../keeper-only';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { Commands } from './commands';
import styles from './page.module.css';
import { RestoreDialog, RetireDialog } from './retire-dialogs';
import { useClosed } from './use-closed';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
}

/** What can be done with a record by those who may. */
export function RecordActions({ kind, record }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const navigate = useNavigate();
  const here = useHere();
  const retire = useDialog<KeptRecord>();
  const restore = useDialog<KeptRecord>();
  const closed = useClosed(kind, record);
  return (
    <>
      <Commands kind={kind} record={record} />
      <KeeperOnly kind={kind} record={record}>
        {record.retiredOn ? (
          <Button type="primary" onClick={() => restore.show(record)}>
            {kind.facts.retiring?.restore[language] ?? t('records.restore')}
          </Button>
        ) : (
          <>
            {closed ? (
              <span className={`${styles.aside} quiet`}>{closed}</span>
            ) : (
              <Button onClick={() => void navigate(here(kind.paths.change(record.id)))}>
                {t('records.edit')}
              </Button>
            )}
            {kind.operations.retire && (
              <Button onClick={() => retire.show(record)}>
                {kind.facts.retiring?.retire[language] ?? t('records.retire')}
              </Button>
            )}
          </>
        )}
        {retire.subject && (
          <RetireDialog
            key={`retire ${retire.times}`}
            kind={kind}
            record={retire.subject}
            open={retire.open}
            onClose={retire.close}
          />
        )}
        {restore.subject && (
          <RestoreDialog
            key={`restore ${restore.times}`}
            kind={kind}
            record={restore.subject}
            open={restore.open}
            onClose={restore.close}
          />
        )}
      </KeeperOnly>
    </>
  );
}
