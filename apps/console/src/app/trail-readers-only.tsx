import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { mayReadTrails } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import { Told } from './told';

/** Pages for who may read audit trails; everybody else who types their address is told why there is nothing for them. */
export function TrailReadersOnly() {
  const { t } = useTranslation();
  const session = useSession();
  const { person } = session;
  if (mayReadTrails(session)) return <Outlet />;
  const roles = person?.roles.map((role) => t(`roles.${role}`)).join(', ') || t('administration.noRole');
  return (
    <Told title={t('audit.denied')} why={t('audit.deniedBody', { email: person?.email ?? '', roles })} />
  );
}
