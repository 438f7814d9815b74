import { useState } from 'react';

/** Something that is done on request: whether it still runs, and with what it failed the last time. */
export function useTask() {
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setWaiting(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setWaiting(false);
    }
  };
  return { waiting, failure, setFailure, run };
}
