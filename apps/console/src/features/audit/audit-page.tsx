import { useTranslation } from 'react-i18next';
import { TrailView } from '../../components/audit/trail-view';
import { Page } from '../../components/page';
import { useTrail } from '../../lib/audit/use-trail';
import { TrailFilterBar } from './trail-filters';
import { useTrailFilters } from './use-trail-filters';
import { useTrailSources } from './use-trail-sources';

/** What was done on the whole platform, newest first. */
export function AuditPage() {
  const { t } = useTranslation();
  const state = useTrailFilters();
  const trail = useTrail(useTrailSources(state.search));
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')}>
      <TrailFilterBar state={state} />
      <TrailView trail={trail} what={t('audit.what')} empty={t('audit.empty')} />
    </Page>
  );
}
