import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page';
import { paths } from '../lib/paths';

/** In place of a page that is not for who asked for it. */
export function Told({ title, why }: { readonly title: string; readonly why: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} intro={why}>
      <Link to={paths.overview}>{t('states.toOverview')}</Link>
    </Page>
  );
}
