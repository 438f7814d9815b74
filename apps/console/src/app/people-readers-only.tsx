import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { Page } from '../components/page';
import { paths } from '../lib/paths';
import { useMaySee } from '../lib/session/use-may-see';
import { useWho } from '../lib/session/use-who';

/** Pages for users who may see who serves where; everybody else who opens their address gets an explanation. */
export function PeopleReadersOnly() {
  const { t } = useTranslation();
  const who = useWho();
  if (useMaySee('people')) return <Outlet />;
  return (
    <Page title={t('organisation.closed')} intro={t('organisation.closedBody', who)}>
      <Link to={paths.units.list}>{t('organisation.toUnits')}</Link>
    </Page>
  );
}
