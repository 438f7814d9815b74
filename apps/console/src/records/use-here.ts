import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Makes addresses that keep the chosen map date. */
export function useHere(): (path: string) => string {
  const [params] = useSearchParams();
  const on = params.get('on');
  return useCallback((path) => (on ? `${path}?${new URLSearchParams({ on })}` : path), [on]);
}
