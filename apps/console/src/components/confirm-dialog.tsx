import type { ReactNode } from 'react';
import { useTask } from '../lib/use-task';
import { FailureNote } from './failure-note';
import { TaskDialog, type DialogProps } from './task-dialog';

interface Props extends DialogProps {
  /** The verb of what is done. */
  readonly label: string;
  readonly danger?: boolean;
  readonly outcome?: ReactNode;
  readonly onConfirm: () => Promise<unknown>;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
}

/** Asks before something is done; it stays, with the reason, when it could not be done. */
export function ConfirmDialog({ label, danger, onConfirm, children, ...dialog }: Props) {
  const { waiting, failure, run } = useTask();
  return (
    <TaskDialog {...dialog} action={{ label, danger, waiting, onClick: () => void run(onConfirm) }}>
      {children}
      <FailureNote failure={failure} />
    </TaskDialog>
  );
}
