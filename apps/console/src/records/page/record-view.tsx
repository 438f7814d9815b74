import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { PageSkeleton } from '../../components/skeletons';
import { isUuid } from '../../lib/is-uuid';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';

interface Props {
  readonly kind: RecordKind;
  readonly children: (record: KeptRecord) => ReactNode;
}

/** Loads the record of the address. */
export function RecordView({ kind, children }: Props) {
  const words = useKindWords(kind);
  const { id = '' } = useParams();
  const isId = isUuid(id);
  const { document, pick } = kind.page;
  const { data, previousData, ...result } = useQuery(document, {
    variables: { id },
    skip: !isId,
    fetchPolicy: 'cache-and-network',
  });
  if (!isId) return <NoSuch kind={kind} />;
  return (
    <QueryView
      // While a change is read back, what was there stays.
      result={{ ...result, data: data ?? previousData }}
      what={words.one}
      skeleton={<PageSkeleton />}
      pick={(answer) => {
        const record = pick(answer);
        return record?.id === id ? record : undefined;
      }}
      missing={<NoSuch kind={kind} />}
    >
      {children}
    </QueryView>
  );
}

function NoSuch({ kind }: Pick<Props, 'kind'>) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const here = useHere();
  return (
    <Page title={t('records.noSuch', words)} intro={t('records.noSuchBody')}>
      <Link to={here(kind.paths.list)}>{t('records.toList', words)}</Link>
    </Page>
  );
}
