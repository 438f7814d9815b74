import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/use-session';
import { type Draft, findDraft, forgetDraft, keepDraft } from './drafts';

const REST = 300;

/**
 * Keeps what is typed into a form in this browser, and finds it again after the page, the connection or the
 * session was lost.
 * @param form which form it is, the same for each visit
 */
export function useDraft(form: string) {
  const subject = useSession().person?.id;
  const [looked, setLooked] = useState<{ readonly form: string; readonly draft?: Draft | undefined }>();
  const waiting = useRef<{ readonly draft: Draft; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => {
    let current = true;
    void findDraft({ subject, form }).then((draft) => current && setLooked({ form, draft }));
    return () => {
      current = false;
    };
  }, [subject, form]);

  const flush = useCallback(async () => {
    if (!waiting.current) return;
    const { draft, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    await keepDraft({ subject, form }, draft);
  }, [subject, form]);

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && void flush();
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      void flush();
    };
  }, [flush]);

  const keep = useCallback(
    (draft: Omit<Draft, 'at'>) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = {
        draft: { ...draft, at: new Date().toISOString() },
        timer: setTimeout(() => void flush(), REST),
      };
    },
    [flush],
  );

  const answered = useCallback(() => setLooked({ form }), [form]);
  const forget = useCallback(async () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    await forgetDraft({ subject, form });
    setLooked({ form });
  }, [subject, form]);

  return {
    /** Whether it is known by now if there is a draft. */
    ready: looked?.form === form,
    found: looked?.form === form ? looked.draft : undefined,
    keep,
    /** Keeps at once what was to be kept shortly. */
    flush,
    /** The draft was put into the form, and goes on there. */
    answered,
    forget,
  };
}
