import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';

interface Props {
  readonly open: boolean;
  /** What becomes of what was typed. */
  readonly body?: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}

/** Asks before a form is left in which something was typed. */
export function LeaveDialog({ open, body, onStay, onLeave, onDiscard }: Props) {
  const { t } = useTranslation();
  const stay = useRef<HTMLButtonElement>(null);
  return (
    <Modal
      open={open}
      title={t('records.leaveTitle')}
      onCancel={onStay}
      afterOpenChange={(shown) => shown && stay.current?.focus()}
      footer={
        <div className={styles.answers}>
          <Button danger onClick={onDiscard}>
            {t('records.leaveDiscard')}
          </Button>
          <Button onClick={onLeave}>{t('records.leaveKeep')}</Button>
          <Button ref={stay} type="primary" onClick={onStay}>
            {t('records.stay')}
          </Button>
        </div>
      }
    >
      <p>{body ?? t('records.leaveBody')}</p>
    </Modal>
  );
}
