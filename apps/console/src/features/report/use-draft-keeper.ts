import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { reportIn } from './report';
import { REPORT, reportDraftsQuery, saveReportDraft } from './report-drafts.graphql';
import type { DraftKeeper, Kept } from './kept-draft';

/** The most that a browser sends for a page that is gone. */
const MOST_WHEN_LEAVING = 60_000;

/** The drafts of reports on the server: the own ones, and saving one. */
export function useDraftKeeper() {
  const client = useApolloClient();
  return useMemo(() => {
    const own = async (): Promise<readonly Kept[]> => {
      const { data } = await client.query({
        query: reportDraftsQuery,
        variables: { kind: REPORT, everybody: false },
        fetchPolicy: 'network-only',
        errorPolicy: 'none',
      });
      return data?.drafts ?? [];
    };
    const keeper: DraftKeeper = {
      find: async (key) =>
        (await own()).find(({ id, content }) => id === key || reportIn(content)?.key === key),
      save: async (draft, leaving) => {
        const small = leaving && JSON.stringify(draft).length < MOST_WHEN_LEAVING / 3;
        const { data } = await client.mutate({
          mutation: saveReportDraft,
          variables: { ...draft, kind: REPORT },
          fetchPolicy: 'no-cache',
          ...(small && { context: { fetchOptions: { keepalive: true } } }),
        });
        if (!data) throw new Error('Saving a draft was answered with nothing.');
        return data.draft;
      },
    };
    return keeper;
  }, [client]);
}
