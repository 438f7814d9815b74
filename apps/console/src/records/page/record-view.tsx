import { isUuid } from '@bien-cuong/domain';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { AtAddress } from './at-address';
import { useRecordVariables } from './use-record-variables';

interface Props {
  readonly kind: RecordKind;
  readonly children: (record: KeptRecord) => ReactNode;
}

/** Loads the record of the address. */
export function RecordView({ kind, children }: Props) {
  const words = useKindWords(kind);
  const { id = '' } = useParams();
  const { document, pick } = kind.page;
  const result = useQuery(document, {
    variables: useRecordVariables(kind, id),
    skip: !isUuid(id),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AtAddress id={id} result={result} what={words.one} pick={pick} missing={<NoSuch kind={kind} />}>
      {children}
    </AtAddress>
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
