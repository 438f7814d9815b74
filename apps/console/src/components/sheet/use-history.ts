import { useCallback, useRef } from 'react';
import type { CellEdit } from './cell';
import { nothingDone, redo, undo, withStep } from './undo-stack';

/** Hands edits on, and remembers them so that they can be undone. */
export function useHistory(onEdit: (edits: readonly CellEdit[]) => void) {
  const stack = useRef(nothingDone);
  const write = useCallback(
    (edits: readonly CellEdit[]) => {
      if (edits.length === 0) return;
      stack.current = withStep(stack.current, edits);
      onEdit(edits);
    },
    [onEdit],
  );
  const turn = useCallback(
    (way: typeof undo) => {
      const turned = way(stack.current);
      if (!turned) return [];
      stack.current = turned.stack;
      onEdit(turned.edits);
      return turned.edits;
    },
    [onEdit],
  );
  return { write, undo: useCallback(() => turn(undo), [turn]), redo: useCallback(() => turn(redo), [turn]) };
}
