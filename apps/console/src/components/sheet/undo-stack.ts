import type { CellEdit } from './cell';

/** What was done together is undone together. */
type Step = readonly CellEdit[];

/** What can be undone and done again, the last step first. */
export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const nothingDone: UndoStack = { done: [], undone: [] };

const LONGEST = 200;

/** What was undone cannot be done again once something else has been done. */
export const withStep = ({ done }: UndoStack, step: Step): UndoStack => ({
  done: [step, ...done].slice(0, LONGEST),
  undone: [],
});

interface Turned {
  readonly stack: UndoStack;
  /** What has to be written into the cells. */
  readonly edits: Step;
}

export function undo({ done: [step, ...done], undone }: UndoStack): Turned | undefined {
  if (!step) return undefined;
  return { stack: { done, undone: [step, ...undone] }, edits: step.toReversed().map(inverse) };
}

export function redo({ done, undone: [step, ...undone] }: UndoStack): Turned | undefined {
  return step && { stack: { done: [step, ...done], undone }, edits: step };
}

const inverse = ({ was, now, ...place }: CellEdit): CellEdit => ({ ...place, was: now, now: was });
