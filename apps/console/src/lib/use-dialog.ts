import { useState } from 'react';

interface Shown<Subject> {
  readonly open: boolean;
  readonly times: number;
  readonly subject?: Subject;
}

/**
 * The state of a dialog about a subject, which stays set while the dialog closes.
 * @returns `times`, for the dialog's key, so that it starts afresh each time it opens
 */
export function useDialog<Subject>() {
  const [shown, setShown] = useState<Shown<Subject>>({ open: false, times: 0 });
  return {
    ...shown,
    show: (subject: Subject) => setShown(({ times }) => ({ open: true, times: times + 1, subject })),
    close: () => setShown((now) => ({ ...now, open: false })),
  };
}
