import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { type Taking, takingOperationsOf, type TakingOperations } from './taking-operations';

const RENEWAL = 60_000;

/** A record that is being changed, and the subgraph that keeps it. */
export interface Taken {
  readonly subgraph: string;
  readonly type: string;
  /** Undefined for a new one, which nobody else can have open. */
  readonly id: string | undefined;
}

/**
 * Tells the others that somebody has a record open to change it, as long as the form is shown, and who else
 * has. It locks nobody out: the version decides in the end.
 */
export function useTaking({ subgraph, type, id }: Taken) {
  const change = useGraphChange();
  const [others, setOthers] = useState<readonly Taking[]>([]);
  const way = useMemo(() => takingOperationsOf(subgraph), [subgraph]);
  const leave = useLeaving();
  const inTurn = useTurns();
  const take = useCallback(async (): Promise<readonly Taking[]> => {
    if (id === undefined) return [];
    // It only informs: when it fails, nobody is shown.
    const answer = await change(way.take, { entityType: type, entityId: id }).catch(() => undefined);
    return answer?.others ?? [];
  }, [change, way, type, id]);
  useEffect(() => {
    if (id === undefined) return;
    const left = () => leave(way.leave, { entityType: type, entityId: id });
    const renew = () => void inTurn(async () => setOthers(await take()));
    // Who comes back to a page that the browser has kept has its form open again.
    const shown = ({ persisted }: PageTransitionEvent) => persisted && renew();
    const hidden = () => void left();
    renew();
    const renewal = setInterval(renew, RENEWAL);
    window.addEventListener('pagehide', hidden);
    window.addEventListener('pageshow', shown);
    return () => {
      clearInterval(renewal);
      window.removeEventListener('pagehide', hidden);
      window.removeEventListener('pageshow', shown);
      void inTurn(left);
    };
  }, [leave, inTurn, way, type, id, take]);
  const release = async (subject: string): Promise<void> => {
    if (id === undefined) return;
    await change(way.release, { entityType: type, entityId: id, subject });
    setOthers(await take());
  };
  return { others, release };
}

/** Says that a record is no longer open, even when the page is gone before the answer comes. */
function useLeaving() {
  const client = useApolloClient();
  return useCallback(
    async (mutation: TakingOperations['leave'], variables: OperationVariables): Promise<void> => {
      const context = { fetchOptions: { keepalive: true } };
      // Who cannot say it is no longer waited for after two minutes.
      await client.mutate({ mutation, variables, context }).catch(() => undefined);
    },
    [client],
  );
}

/** Runs what is asked one after the other, so that leaving a record does not overtake taking it. */
function useTurns() {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback((work: () => Promise<void>) => (last.current = last.current.then(work)), []);
}
