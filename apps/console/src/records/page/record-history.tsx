import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityHistory } from '../../components/audit/entity-history';
import { Section } from '../../components/section';
import { queryTrail } from '../../lib/audit/query-trail';
import { mayReadTrails } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import type { ShownFacts } from '../../lib/registers/shown-facts';
import type { HistoryOf } from '../record-kind';

interface Props {
  readonly kind: {
    readonly facts: Pick<ShownFacts, 'type' | 'subgraph'>;
    readonly page: { readonly history?: HistoryOf };
  };
  readonly id: string;
}

/** The audit records of a record, for users who may read audit trails. */
export function RecordHistory({ kind: { facts, page }, id }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const sources = useMemo(() => {
    if (!page.history) return undefined;
    const { document: query, pick } = page.history;
    return [queryTrail(client, { name: facts.subgraph, query, variables: { id }, pick })];
  }, [client, facts, page, id]);
  if (!mayReadTrails(useSession()) || !sources) return null;
  return (
    <Section id="history" title={t('audit.history')} note={t('audit.historyNote')}>
      <EntityHistory entity={{ type: facts.type, id }} sources={sources} />
    </Section>
  );
}
