import { useTranslation } from 'react-i18next';
import { TrailView } from '../../components/audit/trail-view';
import { ExportButton } from '../../components/export-button';
import { Page } from '../../components/page';
import { useTrail } from '../../lib/audit/use-trail';
import { TrailFilterBar } from './trail-filters';
import { useTrailExport } from './use-trail-export';
import { useTrailFilters } from './use-trail-filters';
import { useTrailSources } from './use-trail-sources';

/** What was done on the whole platform, newest first. */
export function AuditPage() {
  const { t } = useTranslation();
  const state = useTrailFilters();
  const trail = useTrail(useTrailSources(state.search));
  const exported = useTrailExport();
  const { entries = [] } = trail.result.data ?? {};
  const list = entries.length > 0 ? () => exported(entries) : undefined;
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')} actions={<ExportButton list={list} />}>
      <TrailFilterBar state={state} />
      <TrailView trail={trail} what={t('audit.what')} empty={t('audit.empty')} />
    </Page>
  );
}
