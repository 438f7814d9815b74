import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { useSavingWhenLeft } from '../../lib/drafts/use-saving-when-left';
import { type Found, keptHere } from './find-report';
import { ReportStore } from './report-store';
import { useDraftKeeper } from './use-draft-keeper';
import { formOf } from './use-opened-report';

/** Keeps a report while it is entered: in this browser and on the server. */
export function useReportStore({ report: opened, kept, theirs }: Found) {
  const keeper = useDraftKeeper();
  const [store] = useState(() => {
    const made = new ReportStore(opened, kept, keeper);
    if (theirs) made.saved = { how: 'elsewhere', theirs };
    return made;
  });
  const report = useSyncExternalStore(store.subscribe, () => store.report);
  const saved = useSyncExternalStore(store.subscribe, () => store.saved);
  const { keep, flush, forget } = useDraft(formOf(report.key));
  useEffect(() => {
    if (saved.how !== 'untouched') keep(keptHere(store));
  }, [store, report, saved, keep]);
  useSavingWhenLeft(store);
  return { store, report, saved, flush, forget };
}
