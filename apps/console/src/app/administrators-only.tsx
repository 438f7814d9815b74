import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { Page } from '../components/page';
import { paths } from '../lib/paths';
import { mayAdminister } from '../lib/session/administration';
import { useSession } from '../lib/session/use-session';

/** Pages for administrators; everybody else who types their address is told why there is nothing for them. */
export function AdministratorsOnly() {
  const { t } = useTranslation();
  const session = useSession();
  if (mayAdminister(session)) return <Outlet />;
  const { person, administers } = session;
  if (!person) return <Told title={t('administration.open')} why={t('administration.openBody')} />;
  if (!administers)
    return <Told title={t('administration.elsewhere')} why={t('administration.elsewhereBody')} />;
  const roles = person.roles.map((role) => t(`roles.${role}`)).join(', ') || t('administration.noRole');
  const why = t('administration.deniedBody', { email: person.email, roles });
  return <Told title={t('administration.denied')} why={why} />;
}

function Told({ title, why }: { readonly title: string; readonly why: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} intro={why}>
      <Link to={paths.overview}>{t('states.toOverview')}</Link>
    </Page>
  );
}
