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

const formats = ['xlsx', 'csv'] as const;

/** Exports a list as a file; when that fails, the reason is shown beside the button. */
export function ExportButton({ list, note }: Props) {
  const { t } = useTranslation();
  const { waiting, failure, run } = useTask();
  const exportList = useExport();
  const say = useRefusalWording();
  if (!mayExport(useSession())) return null;
  return (
    <span className={`${styles.place} screen-only`}>
      {formats.map((format) => (
        <Button
          key={format}
          icon={<DownloadOutlined aria-hidden />}
          disabled={!list || waiting}
          title={note}
          onClick={() => list && void run(async () => exportList(await list(), format))}
        >
          {t(`exports.${format}`)}
        </Button>
      ))}
      {failure !== undefined && (
        <span role="alert" className={styles.failure}>
          {t('exports.failed', { reason: say.what(failure) })}
        </span>
      )}
    </span>
  );
}
