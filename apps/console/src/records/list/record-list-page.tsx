import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import { KeeperOnly } from '../keeper-only';
import type { RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { ColumnChoice } from './column-choice';
import { FilterBar } from './filter-bar';
import { Pages } from './pages';
import { RecordTable } from './record-table';
import { RelatedLists } from './related-lists';
import { useColumns } from './use-columns';
import { type ListAddress, useListAddress } from './use-list-address';
import { useRecordExport } from './use-record-export';
import { useRecords } from './use-records';

interface Props {
  readonly kind: RecordKind;
}

const NONE: readonly string[] = [];

/** The list of the records of a kind. */
export function RecordListPage({ kind }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const address = useListAddress(kind.list.filters ?? NONE);
  const { result, pick, all } = useRecords(kind, address);
  const columns = useColumns(kind);
  const exported = useRecordExport(kind, columns.shown);
  const what = t('records.listWhat', words);
  return (
    <Page title={words.title} actions={<Add kind={kind} />}>
      {kind.list.related && <RelatedLists types={kind.list.related} />}
      <FilterBar kind={kind} address={address}>
        <ColumnChoice columns={columns} />
        <ExportButton
          note={t('records.whole')}
          list={result.data === undefined ? undefined : async () => exported(await all())}
        />
      </FilterBar>
      <QueryView result={result} what={what} skeleton={<Lines count={12} what={what} />} pick={pick}>
        {(listed) => (
          <>
            <RecordTable
              kind={kind}
              columns={columns.shown}
              rows={listed.nodes}
              whole={address.page === 1 && !listed.pageInfo.hasNextPage}
              empty={<Empty kind={kind} address={address} />}
            />
            <Pages kind={kind} address={address} listed={listed} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Add({ kind }: Props) {
  const { t } = useTranslation();
  const { one } = useKindWords(kind);
  const navigate = useNavigate();
  const here = useHere();
  return (
    <KeeperOnly kind={kind}>
      <Button
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => void navigate(here(kind.paths.create))}
      >
        {t('records.add', { one })}
      </Button>
    </KeeperOnly>
  );
}

/** Says what would be here and who puts it there, or that the search leaves nothing. */
function Empty({ kind, address }: Props & { readonly address: ListAddress }) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const isSought = address.search !== '' || Object.values(address.chosen).some(Boolean);
  if (isSought) return <EmptyNote>{t('records.emptyFound', words)}</EmptyNote>;
  return <EmptyNote>{t(address.retired ? 'records.emptyRetired' : 'records.empty', words)}</EmptyNote>;
}
