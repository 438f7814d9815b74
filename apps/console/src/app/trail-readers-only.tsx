import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { mayReadTrails } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import { useWho } from '../lib/session/use-who';
import { ClosedPage } from './closed-page';

/** Pages for users who may read audit trails; everybody else who opens their address gets an explanation. */
export function TrailReadersOnly() {
  const { t } = useTranslation();
  const session = useSession();
  const who = useWho();
  if (mayReadTrails(session)) return <Outlet />;
  return <ClosedPage title={t('audit.denied')} why={t('audit.deniedBody', who)} />;
}
