import type { SessionView } from '@bien-cuong/identity-api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryView, type QueryState } from '../../components/query-view';
import { Section } from '../../components/section';
import { useDialog } from '../../lib/use-dialog';
import { EndSessions } from './end-sessions';
import { SessionList } from './session-list';

/** The sessions of this account. */
export function SessionsSection({ result }: { readonly result: QueryState<SessionView[]> }) {
  const { t } = useTranslation();
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
