import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { useReadingAnew } from '../../lib/changes/use-reading-anew';
import { Refused, refusalOf } from '../../lib/changes/refused';
import { useFormat } from '../../lib/use-format';
import { useMaySee } from '../../lib/session/use-may-see';
import { documents } from '@bien-cuong/api';
import { inOrder, isForgotten, prepared, withoutAttempt, withoutAttempts } from './attempts';
import { isDone, linesOf, type Part, type Report } from './report';
import { registers } from './report-parts';
import type { ReportStore } from './report-store';

/** How the sending of each line ended that is not recorded. */
export type Failures = ReadonlyMap<string, unknown>;

interface Ways {
  readonly store: ReportStore;
  /** Keeps in this browser what was typed, at once. */
  readonly flush: () => Promise<void>;
}

/**
 * Sends a report, line by line. Before a request is sent, its key and input are kept in the draft: a lost
 * answer, a closed page or a second attempt sends the same again, which is done once. What was refused can be
 * mended and sent again; what was recorded is not.
 */
export function useSending({ store, flush }: Ways) {
  const [sending, setSending] = useState<string>();
  const [failures, setFailures] = useState<Failures>(new Map());
  const readAnew = useReadingAnew();
  const complete = useCompleting();
  const sendLine = async (part: Part | 'review', key: string): Promise<boolean> => {
    setSending(key);
    try {
      await complete(store, part, key);
      await flush();
      return true;
    } catch (failure) {
      setFailures((now) => new Map(now).set(key, failure));
      if (refusalOf(failure)?.leftUndone) store.updateLine(key, withoutAttempt);
      return false;
    }
  };
  const sendAll = async (tried: Set<string>): Promise<void> => {
    // Another page with the same draft must not send it at the same time: it is told that this one was saved.
    if (!(await store.save())) return;
    for (const [part, key] of inOrder(store.report)) {
      tried.add(key);
      if (!(await sendLine(part, key)) && part === 'review') return;
    }
  };
  const send = async (): Promise<void> => {
    setFailures(new Map());
    const unsure = linesOf(store.report).filter(({ attempt }) => attempt);
    const tried = new Set(unsure.map(({ key }) => key));
    store.update(prepared);
    await flush();
    await sendAll(tried);
    store.update((report) => withoutAttempts(report, tried));
    await store.save();
    await readAnew();
  };
  const run = async () => {
    setSending(store.report.review.key);
    try {
      await send();
    } finally {
      setSending(undefined);
    }
    return isDone(store.report);
  };
  return { run, sending, failures };
}

/** Makes the record of a line, and does what remains to be done with it. */
function useCompleting() {
  const change = useGraphChange();
  const decides = useMaySee('deciding');
  const { t } = useTranslation();
  const { moment } = useFormat();
  return async (store: ReportStore, part: Part | 'review', key: string): Promise<void> => {
    const line = () => linesOf(store.report).find((each) => each.key === key);
    const { attempt, made, done } = line() ?? {};
    if (done) return;
    if (!made && attempt && isForgotten(attempt))
      throw new Refused({
        code: 'CONFLICT',
        message: t('reports.forgotten', { at: moment(attempt.at ?? '') }),
      });
    if (!made && attempt) {
      const reviewId = part === 'lots' ? { reviewId: store.report.review.made?.id } : {};
      const { record } = await change(registers[part].operations.create, {
        input: { ...attempt.input, ...reviewId },
        idempotencyKey: attempt.key,
      });
      store.updateLine(key, (now) => ({ ...withoutAttempt(now), made: { ...record } }));
    }
    const recorded = line()?.made;
    const end = part === 'figures' ? endOf(store.report, decides) : undefined;
    if (end?.command && recorded)
      await change(end.command, {
        id: recorded.id,
        version: recorded.version,
        idempotencyKey: `${key}/sent`,
      });
    store.updateLine(key, (now) => ({ ...now, done: true, ...(end && { status: end.status }) }));
  };
}

/** A figure of a province is submitted; headquarters takes it over when its source is published. */
function endOf({ review }: Report, decides: boolean) {
  if (!decides) return { command: documents.SubmitFigureDocument, status: 'SUBMITTED' } as const;
  if (String(review.values['source'] ?? '').trim() === '') return { status: 'DRAFT' } as const;
  return { command: documents.AdoptFigureDocument, status: 'APPROVED' } as const;
}
