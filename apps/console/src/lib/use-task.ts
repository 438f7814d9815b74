import { useState } from 'react';

/** An action on request: whether it is running, and the error of its last run. */
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
