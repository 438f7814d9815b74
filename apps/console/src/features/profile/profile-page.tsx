import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useSession } from '../../lib/session/use-session';
import { useLoaded } from '../../lib/use-loaded';
import { PasswordSection } from './password-section';
import { PersonFacts } from './person-facts';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';

/** The user's own account: facts, password, second factor and sessions. */
export function ProfilePage() {
  const { t } = useTranslation();
  const { person, administers } = useSession();
  if (!person)
    return <Page title={t('administration.open')} intro={t('administration.openBody')} children={null} />;
  return (
    <Page
      title={t('profile.title')}
      intro={administers ? t('profile.intro') : t('administration.elsewhereBody')}
    >
      {administers ? <OwnAccount /> : <PersonFacts person={person} />}
    </Page>
  );
}

/** The account at the platform's own provider. */
function OwnAccount() {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const result = useLoaded(me.read);
  const sessions = useLoaded(me.sessions);
  // Changing the password ends all other sessions.
  const onPassword = () => Promise.all([result.refetch(), sessions.refetch()]);
  return (
    <>
      <QueryView result={result} what={t('profile.what')} pick={(profile) => profile}>
        {(profile) => (
          <>
            <PersonFacts person={profile} account={profile} />
            <SecondFactorSection profile={profile} onChanged={result.refetch} />
          </>
        )}
      </QueryView>
      <PasswordSection onChanged={onPassword} />
      <SessionsSection result={sessions} />
    </>
  );
}
