import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../drafts/drafts';
import { useDraft } from '../drafts/use-draft';
import { useSavingWhenLeft } from '../drafts/use-saving-when-left';
import type { Save, Typed } from './autosave';
import { AutosaveStore } from './autosave-store';

interface Given<V> {
  /** Which form it is, the same for each visit: what is not saved yet is kept in this browser under it. */
  readonly form: string;
  readonly recorded: ReadonlyMap<string, V>;
  readonly empty: V;
  readonly save: Save<V>;
  readonly isSendable?: (key: string, value: V) => boolean;
  /** Whether values are taken at all now; nothing is sent otherwise. */
  readonly open: boolean;
}

const always = () => true;

/**
 * Saves values while they are typed, a moment after, and keeps in this browser what is not saved yet: through a lost
 * connection, a closed tab and a session that has ended.
 */
export function useAutosaved<V>({ form, recorded, empty, save, isSendable = always, open }: Given<V>) {
  const [store] = useState(() => new AutosaveStore<V>({ recorded, empty, save, isSendable }));
  const edition = useSyncExternalStore(store.subscribe, () => store.edition);
  useEffect(() => store.receive(recorded), [store, recorded]);
  const kept = useKeptHere(store, form, open);
  useSavingWhenLeft(store, open);
  return { store, edition, ...kept };
}

/** Keeps what is not saved yet in this browser, and goes on with what an earlier visit left. */
function useKeptHere<V>(store: AutosaveStore<V>, form: string, open: boolean) {
  const { ready, found, keep, answered, forget } = useDraft(form);
  const edition = useSyncExternalStore(store.subscribe, () => store.edition);
  useEffect(() => {
    if (!ready || !found || !open) return;
    store.goOnWith(typedIn<V>(found));
    answered();
  }, [ready, found, open, store, answered]);
  const wasKept = useRef(false);
  useEffect(() => {
    if (!ready || found) return;
    if (store.typed.size > 0) {
      wasKept.current = true;
      keep(draftOf(store.typed));
    } else if (wasKept.current) {
      wasKept.current = false;
      void forget();
    }
  }, [ready, found, edition, store, keep, forget]);
  return {
    /** Whether it is known what an earlier visit left here. */
    ready: ready && (!found || !open),
    /** What an earlier visit left here and nothing takes any more. */
    left: open || !found ? 0 : Object.keys(found.values).length,
    forgetLeft: forget,
  };
}

const draftOf = <V>(typed: ReadonlyMap<string, Typed<V>>): Omit<Draft, 'at'> => ({
  values: Object.fromEntries([...typed].map(([key, { mine }]) => [key, mine])),
  base: Object.fromEntries([...typed].map(([key, { base }]) => [key, base])),
  version: null,
});

function typedIn<V>({ values, base }: Draft): ReadonlyMap<string, Typed<V>> {
  const bases = base as Record<string, V>;
  return new Map(
    Object.entries(values as Record<string, V>).map(([key, mine]) => [key, { mine, base: bases[key] as V }]),
  );
}
