import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { bringIntoView } from '../lib/bring-into-view';
import { useRefusalWording } from '../lib/changes/use-refusal-wording';
import styles from './failure-note.module.css';

interface Props {
  readonly failure: unknown;
  /** What the user can do about it. */
  readonly action?: ReactNode;
}

/** Says why something was not done, and whether it is certain that nothing has changed. */
export function FailureNote({ failure, action }: Props) {
  const say = useRefusalWording();
  if (failure === undefined) return null;
  const requestId = say.requestId(failure);
  return (
    <div ref={bringIntoView}>
      <Alert
        className={styles.note}
        type="error"
        role="alert"
        title={say.what(failure)}
        description={
          <>
            {say.kept(failure)}
            {requestId && <div className={styles.requestId}>{requestId}</div>}
            {action && <div className={styles.action}>{action}</div>}
          </>
        }
      />
    </div>
  );
}
