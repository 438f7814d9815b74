import { today } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { Section } from '../../../components/section';
import { formatDate } from '../../../lib/format-date';
import { paths } from '../../../lib/paths';
import { useHere } from '../../../records/use-here';
import type { TotalsAddress } from '../use-totals-address';
import { type Gap, gapsOf, type JudgedSum, yearsWithin } from './judged';

interface Props {
  readonly name: string;
  readonly indicatorId: string | undefined;
  readonly provinces: readonly Gap['province'][];
  readonly sums: readonly JudgedSum[];
  readonly address: TotalsAddress;
}

/** The border provinces that have no figures of some years; each leads to a new one. */
export function Gaps({ name, indicatorId, provinces, sums, address: { period, on } }: Props) {
  const { t } = useTranslation();
  const here = useHere();
  const gaps = gapsOf(provinces, sums, yearsWithin(period, today()));
  return (
    <Section title={t('quality.gaps', { name })} note={t('quality.gapsNote', { date: formatDate(on) })}>
      {gaps.length === 0 ? (
        <EmptyNote>{t('quality.noGaps')}</EmptyNote>
      ) : (
        <DataTable
          label={t('quality.gapsTable')}
          head={[t('words.province'), t('quality.missingYears'), t('quality.toMend')]}
          rows={gaps.map(({ province, years, onlyCumulative }) => ({
            key: province.id,
            cells: [
              <Link key="name" to={paths.province(province.id, province.on)}>
                {province.officialName}
              </Link>,
              <span key="years">
                {spansOf(years)}
                {onlyCumulative && ` (${t('quality.onlyCumulative')})`}
              </span>,
              <Link
                key="mend"
                to={here(paths.figures.create, {
                  provinceId: province.id,
                  ...(indicatorId !== undefined && { indicatorId }),
                })}
              >
                {t('quality.record')}
              </Link>,
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** Years in words, those that follow each other as one span. */
export function spansOf(years: readonly string[]): string {
  const spans: { from: string; to: string }[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && Number(last.to) + 1 === Number(year)) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}
