import type { SessionView } from '@bien-cuong/identity-api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useDialog } from '../../lib/use-dialog';
import { useLoaded } from '../../lib/use-loaded';
import { EndSessions } from './end-sessions';
import { SessionList } from './session-list';

/** Where this account is signed in. */
export function SessionsSection() {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const result = useLoaded(me.sessions);
  const dialog = useDialog<SessionView | 'others'>();
  const others = result.data?.some(({ current }) => !current) && (
    <Button size="small" onClick={() => dialog.show('others')}>
      {t('profile.endOthers')}
    </Button>
  );
  return (
    <Section title={t('profile.sessions')} note={t('profile.sessionsNote')} actions={others}>
      <QueryView result={result} what={t('profile.sessionsWhat')} pick={(sessions) => sessions}>
        {(sessions) => <SessionList sessions={sessions} onEnd={dialog.show} />}
      </QueryView>
      {dialog.subject && (
        <EndSessions
          key={dialog.times}
          which={dialog.subject}
          open={dialog.open}
          onClose={dialog.close}
          onChanged={result.refetch}
        />
      )}
    </Section>
  );
}
