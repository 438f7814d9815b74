import type { RecipientKind } from '@bien-cuong/api';
import { useDraft } from '../../lib/drafts/use-draft';

/** A list from which a lot is named, as far as one has come with it. */
export interface PastedList {
  readonly kind: RecipientKind;
  readonly text: string;
  /** Whom the user has chosen for rows that left it open, by `choiceKey`. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A row keeps its choice as long as it stands at its place with its name. */
export const choiceKey = (at: number, name: string): string => `${at} ${name}`;

/**
 * Keeps the list of a lot in this browser until it is named, discarded, or the user signs out. It is kept
 * nowhere else: it names people, and who may see the drafts of others is not who may see recipients.
 */
export function useKeptList(lotId: string) {
  const { ready, found, keep, flush, forget } = useDraft(`AwardLot/${lotId}/naming`);
  return {
    ready,
    found: found && { list: found.values as PastedList, at: found.at },
    keep: (list: PastedList) => {
      if (list.text.trim() === '') void forget();
      else {
        keep({ values: list, base: {}, version: null });
        // It comes as a whole, so there is nothing to wait for.
        void flush();
      }
    },
    forget,
  };
}
