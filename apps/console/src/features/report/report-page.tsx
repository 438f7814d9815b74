import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { Gap } from '../../components/gap';
import { Page } from '../../components/page';
import { Lines } from '../../components/skeletons';
import { paths } from '../../lib/paths';
import { useHere } from '../../records/use-here';
import { ReportForm } from './report-form';
import { ReportersOnly } from './reporters-only';
import { useOpenedReport } from './use-opened-report';

/** A new report gets its key at once, so that what is typed into it has an address from the first letter. */
export function NewReportPage() {
  const here = useHere();
  return (
    <ReportersOnly>
      <Navigate replace to={here(paths.report(crypto.randomUUID()))} state={{ fresh: true }} />
    </ReportersOnly>
  );
}

export function ReportPage() {
  const { key = '' } = useParams();
  return (
    <ReportersOnly>
      <Opened key={key} reportKey={key} />
    </ReportersOnly>
  );
}

function Opened({ reportKey }: { readonly reportKey: string }) {
  const { t } = useTranslation();
  const here = useHere();
  const { state } = useLocation() as { state: { fresh?: boolean } | null };
  const { data, loading, refetch } = useOpenedReport(reportKey, state?.fresh === true);
  if (data === 'none')
    return (
      <Page title={t('reports.noSuch')} intro={t('reports.noSuchBody')}>
        <Link to={here(paths.reports)}>{t('reports.toList')}</Link>
      </Page>
    );
  if (typeof data === 'object') return <ReportForm found={data} />;
  return (
    <Page title={t('reports.title')}>
      {loading ? (
        <Lines count={8} what={t('reports.what')} />
      ) : (
        <Gap what={t('reports.what')} error={undefined} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
