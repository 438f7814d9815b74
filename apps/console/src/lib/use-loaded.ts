import { useCallback, useEffect, useRef, useState } from 'react';

interface Answer<Data> {
  readonly load?: () => Promise<Data>;
  readonly data?: Data;
  readonly error?: unknown;
}

/**
 * What a service outside the graph answers, in the shape of a query's result; while something else is loaded, what was
 * there before stays.
 * @param load the same function as long as the same is asked for
 */
export function useLoaded<Data>(load: () => Promise<Data>) {
  const [answer, setAnswer] = useState<Answer<Data>>({});
  const asked = useRef(0);
  const refetch = useCallback(async () => {
    const number = ++asked.current;
    const next: Answer<Data> = await load().then(
      (data) => ({ load, data }),
      (error: unknown) => ({ load, error }),
    );
    if (number === asked.current) setAnswer(({ data }) => ({ data, ...next }));
  }, [load]);
  useEffect(() => {
    void refetch();
  }, [refetch]);
  return { data: answer.data, error: answer.error, loading: answer.load !== load, refetch };
}
