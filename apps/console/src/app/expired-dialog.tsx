import { Alert, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSessionState } from '../lib/session/use-session';

/** Above every other dialog, whichever was opened first. */
const OVER_DIALOGS = 1900;

type Failure = 'otherPerson' | 'againFailed';

/** Covers the page when the session has ended; after signing in again, the user continues where they were. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const session = useSession();
  const state = useSessionState();
  const [failure, setFailure] = useState<Failure>();
  const [waiting, setWaiting] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const again = async () => {
    setWaiting(true);
    try {
      const same = await session.signInAgain();
      setFailure(same ? undefined : 'otherPerson');
    } catch {
      setFailure('againFailed');
    } finally {
      setWaiting(false);
    }
  };
  return (
    <Modal
      open={state === 'expired'}
      title={t('session.expired')}
      closable={false}
      keyboard={false}
      zIndex={OVER_DIALOGS}
      // Focused so that a key meant for the form below does not sign out and lose what was typed.
      afterOpenChange={(shown) => shown && first.current?.focus()}
      footer={
        <>
          <Button onClick={() => void session.signOut()}>{t('session.signOut')}</Button>
          {/* The page does not learn when another provider's window is closed, so it can be opened again. */}
          <Button
            ref={first}
            type="primary"
            loading={waiting && session.administers}
            onClick={() => void again()}
          >
            {t('session.again')}
          </Button>
        </>
      }
    >
      <p>{t('session.expiredBody')}</p>
      {failure && (
        <Alert
          type="warning"
          title={t(`session.${failure}`, { email: session.person?.email })}
          role="alert"
        />
      )}
    </Modal>
  );
}
