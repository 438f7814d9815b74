import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import notes from '../../components/failure-note.module.css';
import type { Draft } from '../../lib/drafts/drafts';
import { useFormat } from '../../lib/use-format';
import styles from './form.module.css';

interface Props {
  readonly draft: Draft;
  /** Whether somebody has changed the record since. */
  readonly old: boolean;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
}

/** Says that something typed earlier was found, and asks what to do with it before anything else is typed. */
export function DraftNote({ draft, old, onGoOn, onDiscard }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Alert
      className={notes.note}
      type="info"
      role="status"
      title={t('records.draft', { at: moment(draft.at) })}
      description={
        <>
          {t('records.draftBody')} {old && t('records.draftOld')}
          <div className={styles.choices}>
            <Button ref={first} type="primary" onClick={onGoOn}>
              {t('records.draftGoOn')}
            </Button>
            <Button onClick={onDiscard}>{t('records.draftDiscard')}</Button>
          </div>
        </>
      }
    />
  );
}
