import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import { formatDate } from '../../lib/format-date';
import { useMapDate } from '../../lib/use-map-date';
import type { ListedKind } from '../record-kind';
import { useKindWords } from '../use-kind-words';
import { ColumnChoice } from './column-choice';
import { FilterBar } from './filter-bar';
import { Pages } from './pages';
import { RecordTable } from './record-table';
import { RelatedLists } from './related-lists';
import { takenBy } from './taken';
import { useColumns } from './use-columns';
import { type ListAddress, useListAddress } from './use-list-address';
import { useListing } from './use-listing';
import { useRecordExport } from './use-record-export';

interface Props {
  readonly kind: ListedKind;
  readonly actions?: ReactNode;
}

/** The list of the things of a kind. */
export function ListPage({ kind, actions }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const { on } = useMapDate();
  const address = useListAddress(kind);
  const { result, sorting, sortable, exported } = useListing(kind, address);
  const columns = useColumns(kind);
  const listOf = useRecordExport(kind, columns.shown);
  const what = t('records.listWhat', words);
  const intro = takenBy(kind.list.document).has('on') && t('province.onMap', { date: formatDate(on) });
  return (
    <Page title={words.title} actions={actions} {...(intro && { intro })}>
      {kind.list.related && <RelatedLists types={kind.list.related} pages={kind.list.relatedPages ?? []} />}
      <FilterBar kind={kind} address={address}>
        <ColumnChoice columns={columns} />
        <ExportButton
          note={t('records.whole')}
          list={result.data == null ? undefined : async () => listOf(await exported())}
        />
      </FilterBar>
      <QueryView
        result={result}
        what={what}
        skeleton={<Lines count={12} what={what} />}
        pick={(listed) => listed}
      >
        {(listed) => (
          <>
            <RecordTable
              kind={kind}
              columns={columns.shown}
              rows={listed.nodes}
              order={{ address, sortable, sorting }}
              empty={<Empty kind={kind} address={address} />}
            />
            <Pages kind={kind} address={address} listed={listed} sortable={sortable} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** Says what would be here and who puts it there, or that the search leaves nothing. */
function Empty({ kind, address }: { readonly kind: ListedKind; readonly address: ListAddress }) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const { on } = useMapDate();
  const isSought = address.search !== '' || Object.values(address.chosen).some(Boolean);
  if (isSought) return <EmptyNote>{t('records.emptyFound', words)}</EmptyNote>;
  if (address.retired) return <EmptyNote>{t('records.emptyRetired', words)}</EmptyNote>;
  if (takenBy(kind.list.document).has('on'))
    return <EmptyNote>{t('records.emptyOn', { many: words.many, on: formatDate(on) })}</EmptyNote>;
  return <EmptyNote>{t('records.empty', words)}</EmptyNote>;
}
