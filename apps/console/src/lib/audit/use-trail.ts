import { useCallback, useMemo, useState } from 'react';
import { useLoaded } from '../use-loaded';
import type { TrailSource } from './trail';
import { TrailReader } from './trail-reader';

const STEP = 30;

/**
 * Several trails as one list that grows towards older records.
 * @param sources must be the same array as long as the search is the same
 */
export function useTrail(sources: readonly TrailSource[]) {
  const reader = useMemo(() => new TrailReader(sources), [sources]);
  const [count, setCount] = useState(STEP);
  const load = useCallback(() => reader.read(count), [reader, count]);
  const { refetch, ...result } = useLoaded(load);
  const retry = async () => {
    reader.retry();
    await refetch();
  };
  return { result: { ...result, refetch: retry }, older: () => setCount((now) => now + STEP) };
}
