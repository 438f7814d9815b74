import { useCallback } from 'react';
import { refusalOf } from '../../lib/changes/refused';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { discardReportDraft } from './report-drafts.graphql';
import type { useReportStore } from './use-report-store';

/** Discards the draft of a report, here and on the server; one that is gone already is no failure. */
export function useDiscarding({
  store,
  forget,
}: Pick<ReturnType<typeof useReportStore>, 'store' | 'forget'>) {
  const change = useGraphChange();
  return useCallback(async () => {
    store.end();
    const id = store.kept?.id;
    if (id !== undefined) await change(discardReportDraft, { id }).catch(unlessGone);
    await forget();
  }, [store, forget, change]);
}

function unlessGone(failure: unknown): void {
  if (refusalOf(failure)?.code !== 'NOT_FOUND') throw failure;
}
