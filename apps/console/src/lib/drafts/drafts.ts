import { createStore, del, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval';

/** What was typed into a form and not saved. */
export interface Draft {
  readonly values: object;
  /** The values when typing began. */
  readonly base: object;
  /** The version of the record that was seen then; null for a new one. */
  readonly version: number | null;
  /** When it was kept, in UTC. */
  readonly at: string;
  /**
   * The idempotency key with which it is sent, however often and from whichever visit: it may have arrived
   * though its answer did not.
   */
  readonly key?: string | undefined;
}

/** One draft for each user and form. */
export interface DraftKey {
  /** Undefined where nobody signs in. */
  readonly subject: string | undefined;
  /** The type of the record, and its id where it is not a new one. */
  readonly form: string;
}

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('bien-cuong', 'drafts'));

const ofSubject = (subject: string | undefined) => `${subject ?? ''}/`;
const written = ({ subject, form }: DraftKey) => ofSubject(subject) + form;

/** Where storage is switched off or full, there are no drafts. */
async function ifPossible<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Since when this page keeps drafts, in milliseconds. */
let since = Date.now();

/**
 * Where it says when a user last signed out on this machine, whichever page did it. It is read at once: a page that is
 * being left has no time to wait before it keeps something.
 */
const endOf = (subject: string | undefined) => `signed-out:${subject ?? ''}`;

const hasEnded = (subject: string | undefined): boolean =>
  Number(localStorage.getItem(endOf(subject)) ?? 0) >= since;

/** Keeps a draft, unless its user has signed out meanwhile: another page may still hold what was typed. */
export const keepDraft = (key: DraftKey, draft: Draft) =>
  ifPossible(async () => {
    if (!hasEnded(key.subject)) await set(written(key), draft, store());
  });

/** In milliseconds: shorter than servers remember the keys with which drafts were sent. */
const LONGEST = 180 * 24 * 60 * 60 * 1000;

/** Whether something that was kept then is so old that it is not gone on with: it may hold personal data. */
export const isOutdated = (at: string): boolean => Date.now() - Date.parse(at) > LONGEST;

export const findDraft = (key: DraftKey): Promise<Draft | undefined> =>
  ifPossible(async () => {
    const found = await get<Draft>(written(key), store());
    if (!found || !isOutdated(found.at)) return found;
    await forgetDraft(key);
    return undefined;
  });

export const forgetDraft = (key: DraftKey) => ifPossible(() => del(written(key), store()));

/** The drafts of a user whose forms begin alike, by form. */
export const draftsLike = async ({ subject, form }: DraftKey): Promise<ReadonlyMap<string, Draft>> => {
  const all = await ifPossible(() => entries<string, Draft>(store()));
  const like = (all ?? []).filter(([key]) => key.startsWith(written({ subject, form })));
  return new Map(like.map(([key, draft]) => [key.slice(ofSubject(subject).length), draft]));
};

/** Removes all drafts of a user. */
export const forgetDraftsOf = (subject: string | undefined) =>
  ifPossible(async () => {
    const all = await keys<string>(store());
    await delMany(
      all.filter((key) => key.startsWith(ofSubject(subject))),
      store(),
    );
  });

/**
 * Removes all drafts of a user who leaves a machine that others may use, and keeps none any more, on this page
 * and all others: they can hold personal data.
 */
export async function endDraftsOf(subject: string | undefined): Promise<void> {
  await ifPossible(async () => localStorage.setItem(endOf(subject), String(Date.now())));
  await forgetDraftsOf(subject);
}

/** The user of this page has stayed after all, or has signed in again. */
export function goOnWithDrafts(): void {
  since = Date.now() + 1;
}
