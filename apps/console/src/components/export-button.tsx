import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefusalWording } from '../lib/changes/use-refusal-wording';
import { type ExportedList, useExport } from '../lib/export/use-export';
import { mayExport } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import { useTask } from '../lib/use-task';
import styles from './export-button.module.css';

interface Props {
  /** Returns the list to export, when the button is clicked; undefined as long as there is none. */
  readonly list: (() => ExportedList | Promise<ExportedList>) | undefined;
  /** What the file has, where that is not what is shown. */
  readonly note?: string;
}

/** Exports a list as a file; when that fails, the reason is shown beside the button. */
export function ExportButton({ list, note }: Props) {
  const { t } = useTranslation();
  const { waiting, failure, run } = useTask();
  const exportList = useExport();
  const say = useRefusalWording();
  if (!mayExport(useSession())) return null;
  return (
    <span className={`${styles.place} screen-only`}>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        disabled={!list}
        title={note}
        loading={waiting}
        onClick={() => list && void run(async () => exportList(await list()))}
      >
        {t('exports.csv')}
      </Button>
      {failure !== undefined && (
        <span role="alert" className={styles.failure}>
          {t('exports.failed', { reason: say.what(failure) })}
        </span>
      )}
    </span>
  );
}
