import type { ReactNode } from 'react';
import { useTask } from '../lib/use-task';
import { FailureNote } from './failure-note';
import { TaskDialog, type DialogProps } from './task-dialog';

interface Props extends DialogProps {
  /** The verb for the action, as the button's label. */
  readonly label: string;
  readonly danger?: boolean;
  readonly outcome?: ReactNode;
  readonly onConfirm: () => Promise<unknown>;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
}

/** Asks for confirmation before an action; when the action fails, it stays open with the reason. */
export function ConfirmDialog({ label, danger, onConfirm, children, ...dialog }: Props) {
  const { waiting, failure, run } = useTask();
  return (
    <TaskDialog {...dialog} action={{ label, danger, waiting, onClick: () => void run(onConfirm) }}>
      {children}
      <FailureNote failure={failure} />
    </TaskDialog>
  );
}
