import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import notes from '../../components/failure-note.module.css';
import { timeOf } from '../../lib/time-of';
import type { Found } from './find-report';
import type { ReportStore } from './report-store';
import styles from './report.module.css';

interface Props {
  readonly store: ReportStore;
  readonly from: Found['from'];
  /** When what is here was typed. */
  readonly at: string;
}

/** Says which of two drafts one goes on with; after both were typed on, asks. */
export function WhichNote({ store, from, at }: Props) {
  const { t } = useTranslation();
  const { saved } = store;
  if (saved.how === 'elsewhere') {
    const times = { theirs: timeOf(saved.theirs.updatedAt), mine: timeOf(at) };
    return (
      <Alert
        className={notes.note}
        type="warning"
        role="alert"
        title={t('reports.elsewhere')}
        description={
          <>
            {t('reports.elsewhereBody', times)}
            <div className={styles.choices}>
              <Button type="primary" onClick={() => store.keepMine(saved.theirs)}>
                {t('reports.keepMine', times)}
              </Button>
              <Button onClick={() => store.takeTheirs(saved.theirs)}>{t('reports.takeTheirs', times)}</Button>
            </div>
          </>
        }
      />
    );
  }
  if (!from) return null;
  const times = { at: timeOf(from.at), other: timeOf(from.otherAt) };
  return (
    <Alert
      className={notes.note}
      type="info"
      role="status"
      closable
      title={from.where === 'here' ? t('reports.fromHere', times) : t('reports.fromServer', times)}
    />
  );
}
