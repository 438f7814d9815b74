import { useCallback, useEffect, useState } from 'react';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import {
  awardsLeave,
  awardsRelease,
  awardsTake,
  movementsLeave,
  movementsRelease,
  movementsTake,
} from './taking.graphql';

const RENEWAL = 60_000;

/** By subgraph; one that does not keep who has a record open is left out. */
const ways = {
  movements: { take: movementsTake, leave: movementsLeave, release: movementsRelease },
  awards: { take: awardsTake, leave: awardsLeave, release: awardsRelease },
};

/** Somebody else who has the record open. */
export interface Taking {
  readonly subject: string;
  readonly since: string;
}

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
  const way = Object.entries(ways).find(([name]) => name === subgraph)?.[1];
  const take = useCallback(async (): Promise<readonly Taking[]> => {
    if (!way || id === undefined) return [];
    // It only informs: when it fails, nobody is shown.
    const answer = await change(way.take, { entityType: type, entityId: id }).catch(() => undefined);
    return answer?.others ?? [];
  }, [change, way, type, id]);
  useEffect(() => {
    if (!way || id === undefined) return;
    const leave = () => void change(way.leave, { entityType: type, entityId: id }).catch(() => undefined);
    const renew = () => void take().then(setOthers);
    renew();
    const renewal = setInterval(renew, RENEWAL);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(renewal);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [change, way, type, id, take]);
  const release = async (subject: string): Promise<void> => {
    if (!way || id === undefined) return;
    await change(way.release, { entityType: type, entityId: id, subject });
    setOthers(await take());
  };
  return { others, release };
}
