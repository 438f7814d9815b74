import { useQuery } from '@apollo/client/react';
import type { AwardRowFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { factsOf } from '../../lib/registers/register-facts';
import { useAllPages } from '../../lib/use-all-pages';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { KeeperNote } from '../../records/keeper-only';
import { useHoldsOn } from '../../records/use-may-keep';
import { NameDialog } from './name-dialog';
import { NamedTable } from './named-table';
import { lotAwardsQuery } from './naming.graphql';
import { NamingList } from './naming-list';
import styles from './naming.module.css';
import type { Lot } from './recipient-kinds';
import { RevokeDialog } from './revoke-dialog';
import { useKeptList } from './use-kept-list';

const facts = factsOf('AwardLot');

/** Who of a lot is named by now; who may, names the others, one by one or from a list. */
export function NamingSection({ record: lot }: { readonly record: Lot }) {
  const { t } = useTranslation();
  const format = useFormat();
  const result = useAllPages(
    useQuery(lotAwardsQuery, { variables: { id: lot.id }, fetchPolicy: 'cache-and-network' }),
    (data) => data.awardLot?.awards,
  );
  const mayName = useHoldsOn({ facts }, lot)('naming');
  const naming = useDialog<Lot>();
  const revoking = useDialog<AwardRowFragment>();
  const kept = useKeptList(lot.id);
  const [asked, setAsked] = useState<boolean>();
  // A list that was left is shown again until the user puts it away.
  const [left, setLeft] = useState(false);
  if (kept.found && !left) setLeft(true);
  const listing = asked ?? left;
  const named = result.data?.awardLot?.awards?.nodes;
  const total = lot.individuals + lot.collectives + lot.households;
  return (
    <Section
      title={t('naming.title')}
      note={format.namedOf(lot.named, total)}
      actions={
        <div className={styles.actions}>
          {mayName && lot.retiredOn === null ? (
            <>
              <Button type="primary" onClick={() => naming.show(lot)}>
                {t('naming.name')}
              </Button>
              <Button aria-expanded={listing} onClick={() => setAsked(!listing)}>
                {t('naming.fromList')}
              </Button>
            </>
          ) : (
            <KeeperNote why={t('naming.mayNot')} />
          )}
        </div>
      }
    >
      {/* What was pasted stays while the list is put away. */}
      <div hidden={!listing}>
        {mayName && named && kept.ready && <NamingList lot={lot} named={named} kept={kept} />}
      </div>
      <QueryView result={result} what={t('naming.title')} pick={(data) => data.awardLot?.awards?.nodes}>
        {(awards) => <NamedTable awards={awards} {...(mayName && { onRevoke: revoking.show })} />}
      </QueryView>
      {naming.subject && (
        <NameDialog key={`name ${naming.times}`} lot={lot} open={naming.open} onClose={naming.close} />
      )}
      {revoking.subject && (
        <RevokeDialog
          key={`revoke ${revoking.times}`}
          award={revoking.subject}
          open={revoking.open}
          onClose={revoking.close}
        />
      )}
    </Section>
  );
}
