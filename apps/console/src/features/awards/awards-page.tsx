import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { useFormat } from '../../lib/use-format';
import { useTableViewKey } from '../../lib/use-table-view';
import { RelatedLists } from '../../records/list/related-lists';
import { AuthorityTallies } from './authority-tallies';
import { AwardTypes } from './award-types';
import { awardTypesQuery, countryAwardsQuery } from './awards.graphql';

export function AwardsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const tally = useQuery(countryAwardsQuery, { variables: { period: ROLL_OUT_PERIOD } });
  const types = useQuery(awardTypesQuery);
  const found = tally.data?.awardTally;
  useTableViewKey();
  return (
    <Page
      title={t('awards.country')}
      intro={
        found
          ? t(found.named === null ? 'awards.countryTotal' : 'awards.countryAnswer', {
              period: format.edtf(ROLL_OUT_PERIOD),
              total: format.number(found.total),
              named: found.named === null ? '' : format.number(found.named),
            })
          : '\u00a0'
      }
    >
      <RelatedLists types={['AwardLot', 'AwardType', 'Decision', 'Household']} />
      <Section title={t('awards.byAuthority')}>
        <QueryView result={tally} what={t('awards.what')} pick={(data) => data.awardTally}>
          {(country) => <AuthorityTallies tally={country} />}
        </QueryView>
      </Section>
      <Section title={t('awards.types')}>
        <QueryView result={types} what={t('awards.typesWhat')} pick={(data) => data.awardTypes}>
          {(all) => <AwardTypes types={all} />}
        </QueryView>
      </Section>
    </Page>
  );
}
