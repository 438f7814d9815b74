import { InboxOutlined } from '@ant-design/icons';
import { Alert, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DialogProps, TaskDialog } from '../../components/task-dialog';
import { useTask } from '../../lib/use-task';
import { useTitle } from '../page/use-title';
import { ChosenRow } from './chosen-row';
import styles from './files.module.css';
import type { FilesOfRecord } from './files-of-record';
import { useAttaching } from './use-attaching';

type Props = FilesOfRecord & Pick<DialogProps, 'open' | 'onClose'>;

/** Takes files, each with a note on what it is, and attaches them; what was refused stays with the reason. */
export function AttachDialog({ kind, record, open, onClose }: Props) {
  const { t } = useTranslation();
  const { title } = useTitle(kind, record);
  const { chosen, sending, add, update, drop, attachAll } = useAttaching({ kind, record });
  const { waiting, run } = useTask();
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const attach = async () => {
    setAsked(chosen.every(({ isTooLarge }) => isTooLarge));
    if (chosen.length > 0 && (await attachAll())) onClose();
  };
  return (
    <TaskDialog
      open={open}
      title={t('files.attachTo', { title })}
      onClose={onClose}
      typed={chosen.length > 0}
      onOpened={() => place.current?.querySelector<HTMLElement>('[role=button]')?.focus()}
      action={{ label: t('files.attach'), waiting, onClick: () => void run(attach) }}
    >
      <div ref={place}>
        <Upload.Dragger
          multiple
          disabled={waiting}
          showUploadList={false}
          beforeUpload={(file) => {
            setAsked(false);
            add([file]);
            return false;
          }}
        >
          <p className={styles.picture}>
            <InboxOutlined aria-hidden />
          </p>
          <p>{t('files.choose')}</p>
          <p className="quiet">{t('files.limits')}</p>
        </Upload.Dragger>
      </div>
      {isAsked && <Alert className={styles.asked} type="error" role="alert" title={t('files.none')} />}
      <ul className={styles.files}>
        {chosen.map((one) => (
          <ChosenRow
            key={one.key}
            chosen={one}
            isSending={one.key === sending?.key}
            isLocked={waiting}
            onNote={(note) => update(one.key, { note })}
            onDrop={one.key === sending?.key ? sending.stop : () => drop(one.key)}
          />
        ))}
      </ul>
    </TaskDialog>
  );
}
