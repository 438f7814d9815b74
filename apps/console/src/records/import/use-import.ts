import { useApolloClient } from '@apollo/client/react';
import type { ImportedListFragment } from '@bien-cuong/api';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { useReadingAnew } from '../../lib/changes/use-reading-anew';
import { useTask } from '../../lib/use-task';
import type { RecordKind } from '../record-kind';
import { cellText } from './cell-text';
import { findReferences } from './find-references';
import type { ImportColumn } from './import-columns';
import { importOperationsOf } from './import-operations';

/** How many rows are sent at once; the service takes no more. */
const SENT = 500;
const REST = 700;

/** A file as it was read and understood. */
export interface ReadFile {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** How many rows of a list were sent. */
export interface Sent {
  readonly done: number;
  readonly of: number;
}

export const isRunning = ({ state }: Pick<ImportedListFragment, 'state'>): boolean =>
  state === 'CHECKING' || state === 'APPLYING';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Sends a list, has it checked and applied, and says how far that is.
 * @param id of the list, once there is one; it goes on while the page is away
 */
export function useImport(kind: Pick<RecordKind, 'facts'>, id: string | undefined) {
  const client = useApolloClient();
  const change = useGraphChange();
  const readAnew = useReadingAnew();
  const isHere = useIsHere();
  const operations = useMemo(() => importOperationsOf(kind.facts), [kind.facts]);
  const [list, setList] = useState<ImportedListFragment | null>();
  const [sent, setSent] = useState<Sent>();
  const { run: task, waiting, failure } = useTask();

  /** Looks again and again until it no longer runs, or the page is left. */
  const follow = useCallback(
    async (of: string) => {
      const variables = { id: of, first: 1 };
      const options = { fetchPolicy: 'network-only', errorPolicy: 'none' } as const;
      for (;;) {
        const { data } = await client.query({ query: operations.see, variables, ...options } as const);
        const seen = data?.list ?? null;
        setList(seen);
        if (!seen || !isRunning(seen) || !isHere()) return seen;
        await rest(REST);
      }
    },
    [client, operations, isHere],
  );

  const run = async (of: string, apply: boolean) => {
    setList((await change(operations.run, { id: of, apply })).list);
    const ended = await follow(of);
    if (ended?.state === 'APPLIED') await readAnew();
  };

  const send = async (of: string, { name, columns, rows }: ReadFile) => {
    const read = rows.map((cells) =>
      columns.map(({ fact }, index) => cellText(fact, (cells[index] ?? '').trim())),
    );
    const total = read.length;
    setSent({ done: 0, of: total });
    try {
      const found = await findReferences(client, columns, read, kind.facts.imported?.names ?? []);
      const own = {
        id: of,
        type: kind.facts.type,
        title: name,
        columns: columns.map((each) => each.name),
        total,
      };
      for (let at = 0; at < total; at += SENT) {
        const rowsSent = { from: at + 1, rows: found.slice(at, at + SENT) };
        setList((await change(operations.stage, { ...own, ...rowsSent })).list);
        setSent({ done: Math.min(at + SENT, total), of: total });
      }
    } finally {
      setSent(undefined);
    }
    await run(of, false);
  };

  // Who comes back to the address of a list sees how far it is.
  const isAway = id !== undefined && list === undefined && !waiting && failure === undefined;
  useEffect(() => {
    if (!isAway) return;
    const begin = setTimeout(() => void task(() => follow(id)));
    return () => clearTimeout(begin);
  }, [isAway, id, follow, task]);

  /** Forgets the list, so that another can be chosen; one that was applied stays to be seen at its address. */
  const forget = async () => {
    if (list && list.state !== 'APPLIED') await change(operations.discard, { id: list.id });
    setList(undefined);
  };
  return {
    list,
    sent,
    failure,
    operations,
    send: (of: string, file: ReadFile) => task(() => send(of, file)),
    run: (of: string, apply: boolean) => task(() => run(of, apply)),
    forget: () => task(forget),
  };
}

/** Whether the page is still shown. */
function useIsHere(): () => boolean {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useCallback(() => here.current, []);
}
