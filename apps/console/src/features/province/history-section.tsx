import { useApolloClient } from '@apollo/client/react';
import type { ProvinceHistoryQuery } from '@bien-cuong/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityHistory } from '../../components/audit/entity-history';
import { Section } from '../../components/section';
import { queryTrail } from '../../lib/audit/query-trail';
import { mayReadTrails } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { provinceHistoryQuery } from './history.graphql';

interface Props {
  readonly id: string;
  readonly on: string;
}

/** The audit records of the unit itself, for users who may read audit trails. */
export function HistorySection({ id, on }: Props) {
  const { t } = useTranslation();
  const sources = useProvinceHistory({ id, on });
  if (!mayReadTrails(useSession())) return null;
  return (
    <Section id="history" title={t('audit.history')} note={t('audit.historyNote')}>
      <EntityHistory entity={{ type: 'Province', id }} sources={sources} />
    </Section>
  );
}

function useProvinceHistory({ id, on }: Props) {
  const client = useApolloClient();
  return useMemo(() => {
    const query = provinceHistoryQuery;
    const pick = ({ province }: ProvinceHistoryQuery) => province?.history;
    return [queryTrail(client, { name: 'provinces', query, variables: { id, on }, pick })];
  }, [client, id, on]);
}
