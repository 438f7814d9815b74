import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page';
import { paths } from '../lib/paths';
import styles from './message-pages.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('states.notFound')} intro={t('states.notFoundBody')}>
      <Link to={paths.overview}>{t('states.toOverview')}</Link>
    </Page>
  );
}

export function CrashedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('states.crashed')} intro={t('states.crashedBody')}>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('states.reload')}
      </Button>
    </Page>
  );
}

/** Shown without the frame, since it is not known yet who the user is. */
export function UnreachablePage() {
  const { t } = useTranslation();
  return (
    <main className={styles.alone}>
      <Page title={t('session.unreachable')} intro={t('session.unreachableBody')}>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('states.reload')}
        </Button>
      </Page>
    </main>
  );
}
