import { useQuery } from '@apollo/client/react';
import type { ProvinceClaimRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { NotRecorded } from '../../components/not-recorded';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { SourceNote } from '../../components/source-note';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import { otherProvinceClaimsQuery } from './province-claims.graphql';
import { useProvinceClaimWording } from './use-province-claim-wording';

type Claim = ProvinceClaimRecordFragment;

/** What contradicts a claim: other claims about the same province, measure and border, of any period. */
export function OtherClaims({ record }: { readonly record: Claim }) {
  const { t } = useTranslation();
  const result = useQuery(otherProvinceClaimsQuery, {
    variables: { province: record.province.id, measure: record.measure },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section title={t('claims.others')} note={t('claims.othersNote')}>
      <QueryView result={result} what={t('claims.others')} pick={(data) => data.provinceClaims?.nodes}>
        {(found) => <Claims claims={found.filter((other) => isAboutTheSame(record, other))} />}
      </QueryView>
    </Section>
  );
}

const isAboutTheSame = (one: Claim, other: Claim): boolean =>
  one.id !== other.id && one.province.id === other.province.id && one.country?.code === other.country?.code;

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields } = useProvinceClaimWording();
  const here = useHere();
  if (claims.length === 0) return <EmptyNote>{t('claims.noOthers')}</EmptyNote>;
  return (
    <DataTable
      label={t('claims.others')}
      head={[t('figures.value'), t('words.period'), t('words.source')]}
      rows={claims.map((claim) => ({
        key: claim.id,
        cells: [
          <span key="value">
            <Link to={here(paths.provinceClaims.one(claim.id))}>{fields.value(claim)}</Link>{' '}
            {claim.accepted && <Mark tone="accent">{t('words.accepted')}</Mark>}
          </span>,
          claim.period ? format.edtf(claim.period) : <NotRecorded />,
          <SourceNote key="source" source={claim.source} verified={claim.verified} />,
        ],
      }))}
    />
  );
}
