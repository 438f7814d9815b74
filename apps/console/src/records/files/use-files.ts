import { useQuery } from '@apollo/client/react';
import { refusalOf } from '../../lib/changes/refused';
import { useMapDate } from '../../lib/use-map-date';
import { useTask } from '../../lib/use-task';
import { takenBy } from '../list/taken';
import type { FilesOf, FilesQuery } from './file-operations';

/** How many files are loaded at a time. */
const PAGE = 20;

/** The files of a record, the latest first: either those that are kept or those that are retired. */
export function useFiles(list: FilesQuery, id: string, retired: boolean) {
  const { on } = useMapDate();
  const result = useQuery(list, {
    variables: { id, ...(takenBy(list).has('on') && { on }), retired, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const { run, ...more } = useTask();
  const shown = result.data?.record?.attachments;
  const after = shown?.pageInfo.endCursor;
  const loadMore = () =>
    void run(() =>
      result.fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult }) => joined(before as FilesOf, fetchMoreResult as FilesOf),
      }),
    );
  // A record of another province is seen, and its files are not.
  const isHidden = shown === null && (!result.error || refusalOf(result.error)?.code === 'FORBIDDEN');
  return { result, more, loadMore, isHidden };
}

function joined(before: FilesOf, next: FilesOf): FilesOf {
  if (!before.record?.attachments || !next.record?.attachments) return before;
  const nodes = [...before.record.attachments.nodes, ...next.record.attachments.nodes];
  return { record: { ...before.record, attachments: { ...next.record.attachments, nodes } } };
}
