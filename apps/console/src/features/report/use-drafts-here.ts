import { useCallback } from 'react';
import { draftsLike, forgetDraft } from '../../lib/drafts/drafts';
import { useSession } from '../../lib/session/use-session';
import { useLoaded } from '../../lib/use-loaded';
import { reportIn, titleOf } from './report';
import type { Kept } from './kept-draft';
import { formOf } from './use-opened-report';

/** The reports that this browser has and the server does not, such as those typed without a connection. */
export function useDraftsHere(onServer: readonly Pick<Kept, 'content'>[] | null | undefined) {
  const subject = useSession().person?.id;
  const load = useCallback(() => draftsLike({ subject, form: formOf('') }), [subject]);
  const { data, refetch } = useLoaded(load);
  const saved = new Set((onServer ?? []).map(({ content }) => reportIn(content)?.key));
  const drafts = [...(data?.values() ?? [])].flatMap(({ values, at }) => {
    const report = reportIn(values);
    if (!report || saved.has(report.key)) return [];
    return [{ title: titleOf(report), updatedAt: at, content: report }];
  });
  const forget = async (key: string) => {
    await forgetDraft({ subject, form: formOf(key) });
    await refetch();
  };
  return { drafts, forget };
}
