import { DownloadOutlined } from '@ant-design/icons';
import type { AttachedFileFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import { saveBlob } from '../../lib/export/save-file';
import { useFileRequests } from '../../lib/files/use-file-requests';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import { useTask } from '../../lib/use-task';
import styles from './files.module.css';
import { useFileWording } from './use-file-wording';

interface Props {
  readonly file: AttachedFileFragment;
  /** Retires or restores it; left out for users who may not. */
  readonly onToggle?: () => void;
}

/** One file: what it is, and a button that saves it; when it cannot be fetched, the reason stands below. */
export function FileRow({ file, onToggle }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { what } = useFileWording();
  const say = useRefusalWording();
  const { fetch } = useFileRequests();
  const { waiting, failure, run } = useTask();
  const { name, note, retiredOn, retirementReason } = file;
  const does = retiredOn === null ? 'retire' : 'restore';
  const save = () => run(async () => saveBlob(name, await fetch(file.path)));
  return (
    <li className={styles.file}>
      <div className={styles.said}>
        <span className={styles.name}>{name}</span>
        {note && <span>{note}</span>}
        <span className="quiet">
          {what(file)} · {t('files.attachedAt', { at: moment(file.attachedAt) })}
        </span>
        {retiredOn !== null && (
          <span className="quiet">
            {t('records.retiredOn', { date: formatDate(retiredOn) })}
            {retirementReason && `. ${t('records.retiredWhy', { reason: retirementReason })}`}
          </span>
        )}
        {failure !== undefined && (
          <span role="alert" className={styles.failure}>
            {t('files.notFetched', { reason: say.what(failure) })}
          </span>
        )}
      </div>
      <div className={`${styles.actions} screen-only`}>
        <Button
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          loading={waiting}
          aria-label={t('files.fetchOne', { name })}
          onClick={() => void save()}
        >
          {t('files.fetch')}
        </Button>
        {onToggle && (
          <Button size="small" aria-label={t(`files.${does}One`, { name })} onClick={onToggle}>
            {t(`records.${does}`)}
          </Button>
        )}
      </div>
    </li>
  );
}
