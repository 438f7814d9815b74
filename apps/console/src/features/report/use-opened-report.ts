import { useCallback } from 'react';
import { findDraft } from '../../lib/drafts/drafts';
import { factsOf } from '../../lib/registers/register-facts';
import { useSession } from '../../lib/session/use-session';
import { useLoaded } from '../../lib/use-loaded';
import { formValues } from '../../records/values';
import { type Found, findReport } from './find-report';
import { newReport, reportIn } from './report';
import { useDraftKeeper } from './use-draft-keeper';

/** The name under which this browser keeps what was typed into a report. */
export const formOf = (key: string): string => `report/${key}`;

type Opened = Found | 'none' | 'unreachable';

/**
 * Opens a report by its key, or by the id of its draft, with what this browser and the server have of it.
 * @param fresh whether it may be a new one
 */
export function useOpenedReport(key: string, fresh: boolean) {
  const { person } = useSession();
  const keeper = useDraftKeeper();
  const open = useCallback(async (): Promise<Opened> => {
    const onServer = await keeper.find(key).then(
      (kept) => ({ kept }),
      () => undefined,
    );
    const own = reportIn(onServer?.kept?.content)?.key ?? key;
    const here = await findDraft({ subject: person?.id, form: formOf(own) });
    const found = findReport(here, onServer?.kept);
    if (found) return found;
    if (fresh) return { report: newReport(key, firstValues(person?.provinces)), kept: undefined };
    return onServer ? 'none' : 'unreachable';
  }, [keeper, key, fresh, person]);
  return useLoaded(open);
}

/** A new review; of the own province where there is but one. */
function firstValues(provinces: readonly string[] = []) {
  const values = formValues(factsOf('Review').fields);
  return provinces.length === 1 ? { ...values, provinceId: provinces[0] } : values;
}
