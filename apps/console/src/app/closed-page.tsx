import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page';
import { paths } from '../lib/paths';

/** Shown in place of a page that the user may not see. */
export function ClosedPage({ title, why }: { readonly title: string; readonly why: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} intro={why}>
      <Link to={paths.overview}>{t('states.toOverview')}</Link>
    </Page>
  );
}
