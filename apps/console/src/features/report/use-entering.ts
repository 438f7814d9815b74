import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from './attempts';
import type { Entering } from './entering';
import { linesOf, type Part } from './report';
import type { Judged } from './step-states';
import type { useReportStore } from './use-report-store';
import { useSending } from './use-sending';

/** What the page needs beside the report: how its lines are judged, and how they are sent. */
export function useEntering({ store, flush }: Pick<ReturnType<typeof useReportStore>, 'store' | 'flush'>) {
  const { t } = useTranslation();
  const { run, sending, failures } = useSending({ store, flush });
  const [judged, setJudged] = useState<Judged>(new Map());
  const [note, setNote] = useState<string>();
  const [judges] = useState(() => new Map<string, () => Promise<boolean>>());
  const onJudged = useCallback(
    (key: string, refused: readonly string[]) => setJudged((now) => new Map(now).set(key, refused)),
    [],
  );
  const remove = useCallback(
    (part: Part, key: string) =>
      store.update((report) => ({ ...report, [part]: report[part].filter((line) => line.key !== key) })),
    [store],
  );
  const entering: Entering = useMemo(
    () => ({ store, judges, onJudged, remove }),
    [store, judges, onJudged, remove],
  );
  const send = async () => {
    setNote(undefined);
    const lines = linesOf(store.report);
    const open = lines.filter(({ made, attempt }) => !made && !attempt).map(({ key }) => key);
    const wrong = await firstWrong(
      inOrder(store.report)
        .map(([, key]) => key)
        .filter((key) => open.includes(key)),
      judges,
    );
    if (wrong) return setNote(t('reports.mend'));
    const done = await run();
    if (!done) setNote(store.saved.how === 'saved' ? t('reports.notAll') : t('reports.saveFirst'));
  };
  return { entering, judged, sending, failures, note, send };
}

/** Judges the lines one after the other, so that the first that is wrong is the one in view. */
async function firstWrong(keys: readonly string[], judges: Entering['judges']): Promise<string | undefined> {
  for (const key of keys) {
    if ((await judges.get(key)?.()) === false) return key;
  }
  return undefined;
}
