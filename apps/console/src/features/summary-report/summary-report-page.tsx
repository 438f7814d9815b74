import { useApolloClient } from '@apollo/client/react';
import { today } from '@bien-cuong/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { formatDate } from '../../lib/format-date';
import { useLoaded } from '../../lib/use-loaded';
import { FIGURE_PAGES } from '../../records/list/related-pages';
import { RelatedLists } from '../../records/list/related-lists';
import { DownloadButton } from './download-button';
import { loadReport, type ReportData } from './load-report';
import { paperOf } from './paper-of';
import { PaperView } from './paper-view';
import { paperWords } from './paper-words';
import { ReportChoices } from './report-choices';
import styles from './summary-report.module.css';
import { type ReportAddress, useReportAddress } from './use-report-address';

/** An interim report of a province and a period: what goes into the paper, and the paper as a file. */
export function SummaryReportPage() {
  const { t } = useTranslation();
  const address = useReportAddress();
  const { province } = address;
  return (
    <Page title={t('summaryReport.title')} intro={t('summaryReport.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <ReportChoices address={address} />
      {province === null ? (
        <EmptyNote>{t('summaryReport.choose')}</EmptyNote>
      ) : (
        <Loaded address={address} province={province} />
      )}
    </Page>
  );
}

interface Props {
  readonly address: ReportAddress;
}

function Loaded({ address, province }: Props & { readonly province: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { period, map, on, movement } = address;
  const load = useCallback(
    async () => loadReport(client, { province, period, map, on, movement }),
    [client, province, period, map, on, movement],
  );
  const { loading, data, error, refetch } = useLoaded(load);
  return (
    <QueryView
      // What was asked before must not be taken for what is asked now.
      result={{ loading, error, refetch, ...(!loading && data !== undefined && { data }) }}
      what={t('summaryReport.what')}
      pick={(found) => found}
      missing={<EmptyNote>{t('summaryReport.unknown')}</EmptyNote>}
    >
      {(found) => <Report data={found} address={address} />}
    </QueryView>
  );
}

function Report({ data, address }: Props & { readonly data: ReportData }) {
  const { t, i18n } = useTranslation();
  const { officialName } = data.province;
  if (!isOnMap(data))
    return (
      <EmptyNote>
        {t('summaryReport.notOnMap', { name: officialName, date: formatDate(address.on) })}
      </EmptyNote>
    );
  const { superior, issuer } = address;
  const paper = paperOf(data, { superior, issuer, readOn: today() }, paperWords(i18n.getFixedT('vi')));
  return (
    <>
      <p className={styles.note}>{t('summaryReport.previewNote')}</p>
      <div className="screen-only">
        <DownloadButton data={data} paper={paper} />
      </div>
      <PaperView paper={paper} label={t('summaryReport.preview', { name: officialName })} />
    </>
  );
}

/** On the map of a day there are sums only of provinces that it has. */
function isOnMap({ asked: { map }, province: { validFrom, validTo } }: ReportData): boolean {
  return map === null || ((!validFrom || validFrom <= map) && (!validTo || validTo > map));
}
