import { useCallback, useEffect, useRef, useState } from 'react';

interface Answer<Data> {
  readonly load?: () => Promise<Data>;
  readonly data?: Data;
  readonly error?: unknown;
}

/**
 * Loads an answer of a service outside the graph, with a result like that of a query; the previous data stay
 * while new ones are loaded.
 * @param load must be the same function as long as the request is the same
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
