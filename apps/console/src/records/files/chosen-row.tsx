import { DeleteOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import styles from './files.module.css';
import type { ChosenFile } from './use-attaching';
import { useFileWording } from './use-file-wording';

interface Props {
  readonly chosen: ChosenFile;
  /** Whether it is on its way. */
  readonly isSending: boolean;
  /** Whether any is, so that nothing can be changed. */
  readonly isLocked: boolean;
  readonly onNote: (note: string) => void;
  readonly onDrop: () => void;
}

/** The most characters of a note. */
const LONGEST_NOTE = 300;

/** A file before it is attached: its size, a note on it, and what speaks against it. */
export function ChosenRow({ chosen, isSending, isLocked, onNote, onDrop }: Props) {
  const { t } = useTranslation();
  const { size } = useFileWording();
  const say = useRefusalWording();
  const id = useId();
  const { file, note, isTooLarge, failure } = chosen;
  const { name } = file;
  const does = isSending ? 'stop' : 'drop';
  const fault = isTooLarge ? t('files.tooLarge') : failure !== undefined && say.what(failure);
  return (
    <li className={styles.file}>
      <div className={styles.said}>
        <span className={styles.name}>{name}</span>
        <span className="quiet">{size(file.size)}</span>
        {fault && (
          <span role="alert" className={styles.failure}>
            {fault}
          </span>
        )}
        {isSending && (
          <span role="status" className="quiet">
            <LoadingOutlined aria-hidden /> {t('files.sending')}
          </span>
        )}
        {!isTooLarge && (
          <label className={styles.note} htmlFor={id}>
            {t('files.note')}
            <Input
              id={id}
              value={note}
              maxLength={LONGEST_NOTE}
              disabled={isLocked}
              aria-label={t('files.noteOn', { name })}
              onChange={({ target }) => onNote(target.value)}
            />
          </label>
        )}
      </div>
      <Button
        size="small"
        icon={<DeleteOutlined aria-hidden />}
        disabled={isLocked && !isSending}
        aria-label={t(`files.${does}One`, { name })}
        title={t(`files.${does}`)}
        onClick={onDrop}
      />
    </li>
  );
}
