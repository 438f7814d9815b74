import type { RecipientKind } from '@bien-cuong/api';
import { useRef, useState } from 'react';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { useReadingAnew } from '../../lib/changes/use-reading-anew';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import type { JudgedRow } from './judge-rows';
import { nameAwardMutation } from './naming.graphql';
import { recipientKinds } from './recipient-kinds';

/** What became of a row: named, or why not. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly why: string };

/** A row and its place in the list. */
export interface Placed {
  readonly row: JudgedRow;
  readonly at: number;
}

/**
 * Names the rows of a list one after the other. Each has a key of its own until it is named, so that none is
 * named twice however often it is tried; a refusal does not stop the rest.
 */
export function useNameRows(lotId: string, kind: RecipientKind) {
  const readAnew = useReadingAnew();
  const change = useGraphChange();
  const wording = useRefusalWording();
  const keys = useRef(new Map<string, string>());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [waiting, setWaiting] = useState(false);
  const tell = (at: number, outcome: Outcome) => setOutcomes((now) => new Map(now).set(at, outcome));
  const nameOne = async ({ row, at }: Placed) => {
    const { field } = recipientKinds[kind];
    const who = row.chosen === null ? { household: row.name } : { [field]: row.chosen };
    const what = `${at} ${row.chosen ?? row.name}`;
    const idempotencyKey = keyOf(keys.current, what);
    const input = { lotId, ...who, goldenBookNumber: row.number || undefined };
    try {
      await change(nameAwardMutation, { input, idempotencyKey } as never);
      tell(at, { done: true });
      return true;
    } catch (failure) {
      tell(at, { done: false, why: wording.what(failure) });
      return false;
    }
  };
  /** @returns whether all of them are named */
  const name = async (rows: readonly Placed[]): Promise<boolean> => {
    setWaiting(true);
    let all = true;
    for (const row of rows) all = (await nameOne(row)) && all;
    await readAnew();
    setWaiting(false);
    return all;
  };
  const forget = () => {
    keys.current.clear();
    setOutcomes(new Map());
  };
  return { name, outcomes, waiting, forget };
}

function keyOf(keys: Map<string, string>, what: string): string {
  const key = keys.get(what) ?? crypto.randomUUID();
  keys.set(what, key);
  return key;
}
