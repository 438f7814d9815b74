import { lazy, Suspense } from 'react';
import { Lines } from '../skeletons';
import type { SheetProps } from './sheet-props';

const SheetGrid = lazy(async () => ({ default: (await import('./sheet-grid')).SheetGrid }));

/**
 * A sheet in which cells are filled as in a spreadsheet: by its keys, by pasting blocks, with undoing. It holds no values:
 * it hands edits on, and what they make of the cells comes back.
 */
export function Sheet(props: SheetProps) {
  return (
    <Suspense fallback={<Lines count={Math.min(props.rows.length, 12) + 1} what={props.label} />}>
      <SheetGrid {...props} />
    </Suspense>
  );
}
