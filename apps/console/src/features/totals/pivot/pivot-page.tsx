import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../../components/empty-note';
import { ExportButton } from '../../../components/export-button';
import { Page } from '../../../components/page';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { formatDate } from '../../../lib/format-date';
import { useFormat } from '../../../lib/use-format';
import { RelatedLists } from '../../../records/list/related-lists';
import { FIGURE_PAGES } from '../../../records/list/related-pages';
import { CumulativeTable } from './cumulative-table';
import { PivotChoices } from './pivot-choices';
import { type PivotAnswer, PivotTable, yearly } from './pivot-table';
import styles from './pivot.module.css';
import { usePivot } from './use-pivot';
import { type PivotAddress, usePivotAddress } from './use-pivot-address';
import { usePivotExport } from './use-pivot-export';
import { Zones } from './zones';

/** From this many columns on, a table is printed across the paper. */
const MANY_COLUMNS = 6;

/** Figures in rows and columns of any kind. */
export function PivotPage() {
  const { t } = useTranslation();
  const address = usePivotAddress();
  const result = usePivot(address);
  return (
    <Page title={t('pivot.title')} intro={t('pivot.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <PivotChoices address={address} />
      <Zones layout={address.layout} onChange={address.setLayout} />
      <QueryView result={result} what={t('totals.what')} pick={(answer) => answer}>
        {(answer) => <Answered answer={answer} address={address} />}
      </QueryView>
    </Page>
  );
}

interface Props {
  readonly answer: PivotAnswer;
  readonly address: PivotAddress;
}

function Answered({ answer, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const exported = usePivotExport(answer, address);
  const { period, asReported, on, isSeveral, measure, layout } = address;
  const { cells } = answer;
  const indicator = cells[0]?.indicator;
  const what = [
    isSeveral || !indicator ? '' : `${format.name(indicator)} (${format.unit(indicator)})`,
    format.edtf(period),
  ];
  const columns = new Set(cells.filter(yearly).map(({ period: time }) => time)).size;
  const isWide = columns > MANY_COLUMNS || layout.columns.length > 1 || layout.columns[0] === 'PROVINCE';
  if (cells.length === 0) return <EmptyNote>{t('pivot.none')}</EmptyNote>;
  return (
    <div className={isWide ? styles.wide : undefined}>
      <Section
        title={[t(`pivot.measures.${measure}`), ...what].filter(Boolean).join(', ')}
        note={asReported ? t('totals.asReportedIntro') : t('totals.onMapIntro', { date: formatDate(on) })}
        actions={<ExportButton list={exported} />}
      >
        {cells.some(yearly) ? (
          <PivotTable answer={answer} address={address} />
        ) : (
          <EmptyNote>{t('pivot.onlyCumulative')}</EmptyNote>
        )}
      </Section>
      <CumulativeTable cells={cells.filter((cell) => !yearly(cell))} address={address} />
    </div>
  );
}
