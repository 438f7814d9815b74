import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityHistory, type Told } from '../../components/audit/entity-history';
import { Section } from '../../components/section';
import { queryTrail } from '../../lib/audit/query-trail';
import { mayReadTrails } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import type { RegisterFacts } from '@bien-cuong/domain';
import type { HistoryOf } from '../record-kind';

interface Props {
  readonly kind: {
    readonly facts: Pick<RegisterFacts, 'type' | 'subgraph'>;
    readonly page: { readonly [Part in Told]?: HistoryOf };
  };
  readonly tells?: Told;
  readonly id: string;
}

/** The audit records of a record, for users who may read audit trails; nothing for a type without such. */
export function RecordHistory({ kind: { facts, page }, id, tells = 'history' }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const sources = useMemo(() => {
    const question = page[tells];
    if (!question) return undefined;
    const { document: query, pick } = question;
    return [queryTrail(client, { name: facts.subgraph, query, variables: { id }, pick })];
  }, [client, facts, page, tells, id]);
  if (!mayReadTrails(useSession()) || !sources) return null;
  return (
    <Section id={tells} title={t(`audit.${tells}`)} note={t(`audit.${tells}Note`)}>
      <EntityHistory entity={{ type: facts.type, id }} sources={sources} tells={tells} />
    </Section>
  );
}
