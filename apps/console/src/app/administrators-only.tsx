import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { mayAdminister } from '../lib/session/administration';
import { useSession } from '../lib/session/use-session';
import { useWho } from '../lib/session/use-who';
import { ClosedPage } from './closed-page';

/** Pages for administrators; everybody else who opens their address gets an explanation. */
export function AdministratorsOnly() {
  const { t } = useTranslation();
  const session = useSession();
  const who = useWho();
  if (mayAdminister(session)) return <Outlet />;
  const { person, administers } = session;
  if (!person) return <ClosedPage title={t('administration.open')} why={t('administration.openBody')} />;
  if (!administers)
    return <ClosedPage title={t('administration.elsewhere')} why={t('administration.elsewhereBody')} />;
  return <ClosedPage title={t('administration.denied')} why={t('administration.deniedBody', who)} />;
}
