import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Makes addresses that keep the chosen map date, and say what else is given. */
export function useHere(): (path: string, given?: Readonly<Record<string, string>>) => string {
  const [params] = useSearchParams();
  const on = params.get('on');
  return useCallback(
    (path, given) => {
      const search = new URLSearchParams({ ...given, ...(on && { on }) }).toString();
      return search ? `${path}?${search}` : path;
    },
    [on],
  );
}
