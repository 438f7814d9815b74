import type { ReactNode } from 'react';
import { useChange } from '../lib/changes/use-change';
import { FailureNote } from './failure-note';
import { TaskDialog, type DialogProps } from './task-dialog';

interface Props extends DialogProps {
  /** The verb for the action, as the button's label. */
  readonly label: string;
  readonly danger?: boolean;
  readonly outcome?: ReactNode;
  /** @param idempotencyKey the same for every attempt until one has succeeded */
  readonly onConfirm: (idempotencyKey: string) => Promise<unknown>;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
}

/** Asks for confirmation before an action; when the action fails, it stays open with the reason. */
export function ConfirmDialog({ label, danger, onConfirm, children, ...dialog }: Props) {
  const { waiting, failure, run } = useChange();
  return (
    <TaskDialog {...dialog} action={{ label, danger, waiting, onClick: () => void run(onConfirm) }}>
      <FailureNote failure={failure} />
      {children}
    </TaskDialog>
  );
}
