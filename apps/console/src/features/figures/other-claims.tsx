import { useQuery } from '@apollo/client/react';
import type { FigureRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { useHere } from '../../records/use-here';
import { otherClaimsQuery } from './figures.graphql';
import { useFigureWording } from '../../lib/use-figure-wording';

type Figure = FigureRecordFragment;

/** What contradicts a figure: other claims about the same province, indicator, movement and time. */
export function OtherClaims({ record }: { readonly record: Figure }) {
  const { t } = useTranslation();
  const { indicator, province, period } = record;
  const result = useQuery(otherClaimsQuery, {
    variables: { indicator: indicator.code, province: province?.id ?? '', period },
    skip: province === null,
    fetchPolicy: 'cache-and-network',
  });
  if (!province) return null;
  return (
    <Section title={t('figures.others')} note={t('figures.othersNote')}>
      <QueryView result={result} what={t('figures.others')} pick={(data) => data.figures?.nodes}>
        {(found) => <Claims claims={found.filter((other) => isAboutTheSame(record, other))} />}
      </QueryView>
    </Section>
  );
}

const isAboutTheSame = (one: Figure, other: Figure): boolean =>
  one.id !== other.id &&
  one.period === other.period &&
  one.cumulative === other.cumulative &&
  one.movement?.id === other.movement?.id;

function Claims({ claims }: { readonly claims: readonly Figure[] }) {
  const { t } = useTranslation();
  const { fields } = useFigureWording();
  const here = useHere();
  if (claims.length === 0) return <EmptyNote>{t('figures.noOthers')}</EmptyNote>;
  return (
    <DataTable
      label={t('figures.others')}
      head={[t('figures.value'), t('figures.status'), t('words.source')]}
      rows={claims.map((claim) => ({
        key: claim.id,
        cells: [
          <Link key="value" to={here(paths.figures.one(claim.id))}>
            {fields.value(claim)}
          </Link>,
          <span key="status">
            {fields.status(claim)} {claim.accepted && <Mark tone="accent">{t('words.accepted')}</Mark>}
          </span>,
          claim.source ?? (
            <Mark key="source" tone="warning">
              {t('words.noSource')}
            </Mark>
          ),
        ],
      }))}
    />
  );
}
