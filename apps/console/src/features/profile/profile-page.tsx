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

/** One's own account: what it is, its password, its second factor, and where it is signed in. */
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

/** As the platform's own provider has it. */
function OwnAccount() {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const result = useLoaded(me.read);
  const sessions = useLoaded(me.sessions);
  // Who knew the old password is signed in nowhere any more.
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
