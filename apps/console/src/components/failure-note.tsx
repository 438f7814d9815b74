import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leftUndone, useFailureWording } from '../lib/identity-api/use-failure-wording';
import { bringIntoView } from '../lib/bring-into-view';
import styles from './failure-note.module.css';

interface Props {
  readonly failure: unknown;
  /** What the user can do about it. */
  readonly action?: ReactNode;
}

/** Says why something was not done, and whether it is certain that nothing has changed. */
export function FailureNote({ failure, action }: Props) {
  const { t } = useTranslation();
  const say = useFailureWording();
  if (failure === undefined) return null;
  return (
    <div ref={bringIntoView}>
      <Alert
        className={styles.note}
        type="error"
        role="alert"
        title={say(failure)}
        description={
          <>
            {leftUndone(failure) ? t('forms.nothingChanged') : t('forms.mayBeDone')}
            {action && <div className={styles.action}>{action}</div>}
          </>
        }
      />
    </div>
  );
}
