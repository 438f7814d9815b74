import type { CountryTallyFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../components/bar-chart';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { UnitLink } from '../../components/organisation-links';
import { tallySeries } from '../../lib/tally-series';
import { useFormat } from '../../lib/use-format';

type Tally = CountryTallyFragment;

/** How many each authority commended in the whole country, and how many of them have been named. */
export function AuthorityTallies({ tally }: { readonly tally: Tally }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (tally.byAuthority.length === 0) return <EmptyNote>{t('awards.empty')}</EmptyNote>;
  const cells = (row: Omit<Tally, 'byAuthority'>) => [
    format.number(row.individuals),
    format.number(row.collectives),
    format.number(row.households),
    format.number(row.total),
    <Mark key="named" tone="gold">
      {format.namedOf(row.named, row.total)}
    </Mark>,
  ];
  return (
    <>
      <DataTable
        label={t('awards.byAuthority')}
        head={[
          t('words.authority'),
          t('words.individuals'),
          t('words.collectives'),
          t('words.households'),
          t('words.total'),
          t('words.named'),
        ]}
        numeric={[1, 2, 3, 4]}
        rows={tally.byAuthority.map((row, index) => ({
          key: row.authority?.id ?? `unnamed ${index}`,
          cells: [<UnitLink key="authority" unit={row.authority} />, ...cells(row)],
        }))}
        total={[t('words.total'), ...cells(tally)]}
      />
      <TallyChart tally={tally} />
    </>
  );
}

function TallyChart({ tally: { byAuthority } }: { readonly tally: Tally }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BarChart
      tone="gold"
      question={t('awards.chart')}
      categories={byAuthority.map(({ authority }) => format.nameIfLoaded(authority))}
      series={tallySeries(byAuthority, {
        individuals: t('words.individuals'),
        collectives: t('words.collectives'),
        households: t('words.households'),
      })}
    />
  );
}
