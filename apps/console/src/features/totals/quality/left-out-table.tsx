import { useApolloClient } from '@apollo/client/react';
import type { LeftOutQuery, MeasuredIndicatorFragment } from '@bien-cuong/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/use-format';
import { useLoaded } from '../../../lib/use-loaded';
import { inBatches } from '../../../lib/in-batches';
import type { TotalsAddress } from '../use-totals-address';
import { leftOutQuery } from './quality.graphql';

interface Props {
  readonly indicators: readonly MeasuredIndicatorFragment[];
  readonly address: TotalsAddress;
}

/** The indicators that have figures in no sum; each can be looked at below. */
export function LeftOutTable({ indicators, address: { period, on, movement } }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const load = useCallback(async (): Promise<Sums> => {
    const batches = inBatches(indicators.map(({ code }) => code)).map((codes) =>
      client.query({
        query: leftOutQuery,
        variables: { indicators: codes, period, map: on, movement },
        fetchPolicy: 'network-only',
      }),
    );
    return (await Promise.all(batches)).flatMap(({ data }) => data?.sums ?? []);
  }, [client, indicators, period, on, movement]);
  return (
    <Section title={t('quality.byIndicator')} note={t('quality.byIndicatorNote')}>
      <QueryView result={useLoaded(load)} what={t('totals.what')} pick={(sums) => sums}>
        {(sums) => <Indicators sums={sums} />}
      </QueryView>
    </Section>
  );
}

type Sums = NonNullable<LeftOutQuery['sums']>;

function Indicators({ sums }: { readonly sums: Sums }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const rows = [...Map.groupBy(sums, ({ indicator }) => indicator.code)].flatMap(([code, own]) => {
    const leftOut = own.reduce((sum, one) => sum + one.leftOut, 0);
    return leftOut > 0 ? [{ code, own, leftOut }] : [];
  });
  const to = (code: string) => {
    const params = new URLSearchParams(search);
    params.set('indicator', code);
    return `${pathname}?${params}`;
  };
  if (rows.length === 0) return <EmptyNote>{t('quality.nothingLeftOut')}</EmptyNote>;
  return (
    <DataTable
      label={t('quality.byIndicatorTable')}
      head={[t('totals.indicator'), t('quality.counted'), t('quality.leftOut'), t('quality.incomplete')]}
      numeric={[1, 2]}
      rows={rows.map(({ code, own, leftOut }) => ({
        key: code,
        cells: [
          <Link key="name" to={to(code)}>
            {own[0] ? format.name(own[0].indicator) : code}
          </Link>,
          format.number(own.reduce((sum, { counted }) => sum + counted, 0)),
          format.number(leftOut),
          own.some(({ incomplete }) => incomplete) ? t('words.yes') : t('words.no'),
        ],
      }))}
    />
  );
}
