import { useCallback } from 'react';
import { useShortcut } from './use-shortcut';
import { useUrlState } from './use-url-state';

/**
 * Whether the page shows its map and charts as tables; the key `t` switches, and the address keeps the
 * choice.
 */
export function useTableView() {
  const [view, setView] = useUrlState('view');
  const asTable = view === 'table';
  const toggle = useCallback(() => setView(asTable ? null : 'table'), [asTable, setView]);
  return { asTable, toggle };
}

/** Binds the key once per page; the parts of the page only use {@link useTableView}. */
export function useTableViewKey(): void {
  const { toggle } = useTableView();
  useShortcut('t', toggle);
}
