import { useApolloClient } from '@apollo/client/react';
import type { ReviewHistoryQuery } from '@bien-cuong/api';
import { useMemo } from 'react';
import { EntityHistory } from '../../components/audit/entity-history';
import { queryTrail } from '../../lib/audit/query-trail';
import { mayReadTrails } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { reviewHistoryQuery as query } from './history.graphql';

const pick = ({ review }: ReviewHistoryQuery) => review?.history;

/** The audit records of a review, for users who may read audit trails. */
export function ReviewHistory({ id }: { readonly id: string }) {
  const client = useApolloClient();
  const sources = useMemo(
    () => [queryTrail(client, { name: 'movements', query, variables: { id }, pick })],
    [client, id],
  );
  if (!mayReadTrails(useSession())) return null;
  return <EntityHistory entity={{ type: 'Review', id }} sources={sources} />;
}
