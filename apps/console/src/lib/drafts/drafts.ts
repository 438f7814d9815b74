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

export const keepDraft = (key: DraftKey, draft: Draft) => ifPossible(() => set(written(key), draft, store()));

export const findDraft = (key: DraftKey) => ifPossible(() => get<Draft>(written(key), store()));

export const forgetDraft = (key: DraftKey) => ifPossible(() => del(written(key), store()));

/** The drafts of a user whose forms begin alike, by form. */
export const draftsLike = async ({ subject, form }: DraftKey): Promise<ReadonlyMap<string, Draft>> => {
  const all = await ifPossible(() => entries<string, Draft>(store()));
  const like = (all ?? []).filter(([key]) => key.startsWith(written({ subject, form })));
  return new Map(like.map(([key, draft]) => [key.slice(ofSubject(subject).length), draft]));
};

/** Removes all drafts of a user, who leaves a machine that others may use: they can hold personal data. */
export const forgetDraftsOf = (subject: string | undefined) =>
  ifPossible(async () => {
    const all = await keys<string>(store());
    await delMany(
      all.filter((key) => key.startsWith(ofSubject(subject))),
      store(),
    );
  });
