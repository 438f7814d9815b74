import { useState } from 'react';

interface Shown<Subject> {
  readonly open: boolean;
  readonly times: number;
  readonly subject?: Subject;
}

/**
 * A dialog about something, which it still shows while it closes.
 * @returns `times`, for the dialog's key: each time it opens it starts afresh
 */
export function useDialog<Subject>() {
  const [shown, setShown] = useState<Shown<Subject>>({ open: false, times: 0 });
  return {
    ...shown,
    show: (subject: Subject) => setShown(({ times }) => ({ open: true, times: times + 1, subject })),
    close: () => setShown((now) => ({ ...now, open: false })),
  };
}
