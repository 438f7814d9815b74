import { useEffect } from 'react';

/** What saves what is typed. */
interface Saving {
  /** @param leaving whether the page may be gone before the answer comes */
  readonly save: (leaving?: boolean) => Promise<unknown>;
  readonly open: () => void;
  readonly leave: () => void;
}

/** Saves when the page is hidden or left, and again once there is a connection; only while anything is taken. */
export function useSavingWhenLeft(store: Saving, open = true): void {
  useEffect(() => {
    if (!open) return undefined;
    const whenHidden = () => document.visibilityState === 'hidden' && void store.save(true);
    const again = () => void store.save();
    store.open();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('online', again);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('online', again);
      store.leave();
    };
  }, [store, open]);
}
