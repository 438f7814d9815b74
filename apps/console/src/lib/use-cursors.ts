import { useState } from 'react';

/** The place in a list that is turned page by page, where it does not belong into the address. */
export function useCursors() {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    page: cursors.length + 1,
    after: cursors.at(-1) ?? null,
    next: (cursor: string) => setCursors([...cursors, cursor]),
    previous: () => setCursors(cursors.slice(0, -1)),
  };
}
