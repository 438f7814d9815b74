import { useQuery } from '@apollo/client/react';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KeyNumbers } from '../../components/key-numbers';
import { QueryView } from '../../components/query-view';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import styles from './overview.module.css';
import { countryTallyQuery } from './provinces.graphql';
import type { RollOut } from './use-roll-out';

export function OverviewNumbers({ rollOut }: { readonly rollOut: RollOut }) {
  return (
    <div className={styles.numbers}>
      <ReviewNumbers rollOut={rollOut} />
      <AwardNumbers />
    </div>
  );
}

const waiting = <Skeleton active title={{ width: 64 }} paragraph={{ rows: 2, width: '70%' }} />;

function ReviewNumbers({ rollOut: { border, rollOut, counts } }: { readonly rollOut: RollOut }) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const format = useFormat();
  const period = format.edtf(ROLL_OUT_PERIOD);
  const failed = border.error && !border.data ? border : rollOut;
  return (
    <QueryView result={failed} what={t('overview.rollOutWhat')} skeleton={waiting} pick={() => counts}>
      {({ border: total, held, recorded }) => (
        <KeyNumbers
          numbers={[
            {
              value: format.number(total),
              label: t('overview.border'),
              note: t('overview.borderNote', { date: formatDate(on) }),
            },
            {
              value: `${format.number(held)}/${format.number(total)}`,
              label: t('overview.heldNumber', { period }),
              note: t('overview.heldNote', { share: format.percent(total ? held / total : 0), recorded }),
            },
            {
              value: format.number(
                rollOut.data?.reviewsConnection?.nodes.filter(({ pilotFor }) => pilotFor).length ?? 0,
              ),
              label: t('overview.pilots'),
              note: t('overview.pilotsNote'),
            },
          ]}
        />
      )}
    </QueryView>
  );
}

function AwardNumbers() {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useQuery(countryTallyQuery, { variables: { period: ROLL_OUT_PERIOD } });
  return (
    <QueryView result={result} what={t('awards.what')} skeleton={waiting} pick={(data) => data.awardTally}>
      {({ total, named }) => (
        <KeyNumbers
          numbers={[
            {
              value: <Link to={paths.awards}>{format.number(total)}</Link>,
              label: t('overview.awards'),
              note: format.namedOf(named, total),
              gold: true,
            },
          ]}
        />
      )}
    </QueryView>
  );
}
