import { useState } from 'react';
import { refusalOf } from '../../lib/changes/refused';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { useReadingAnew } from '../../lib/changes/use-reading-anew';
import { MOST_BYTES } from '../../lib/files/most-bytes';
import { useFileRequests } from '../../lib/files/use-file-requests';
import { fileOperationsOf } from './file-operations';
import type { FilesOfRecord } from './files-of-record';

/** A file that was chosen to be attached. */
export interface ChosenFile {
  /** The idempotency key, the same for every attempt whose outcome is not known. */
  readonly key: string;
  readonly file: File;
  readonly note: string;
  /** The id of what was sent, so that a large file is not sent again when only its attaching failed. */
  readonly upload?: string;
  readonly isTooLarge: boolean;
  readonly failure?: unknown;
}

/** The file that is on its way. */
interface Sending {
  readonly key: string;
  readonly stop: () => void;
}

type Outcome = 'attached' | 'stopped' | 'left';

/** The files that are to be attached to a record, which are sent one after another. */
export function useAttaching({ kind, record }: FilesOfRecord) {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [sending, setSending] = useState<Sending>();
  const requests = useFileRequests();
  const change = useGraphChange();
  const readAnew = useReadingAnew();
  const { type, subgraph } = kind.facts;
  const update = (key: string, part: Partial<ChosenFile>) =>
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setChosen((all) => all.filter((one) => one.key !== key));

  const attach = async ({ key, file, note, upload }: ChosenFile): Promise<Outcome> => {
    update(key, { failure: undefined });
    const stopping = new AbortController();
    const { signal } = stopping;
    setSending({ key, stop: () => stopping.abort() });
    try {
      const sent = upload ?? (await requests.send(subgraph, file, signal));
      update(key, { upload: sent });
      const what = { entityType: type, entityId: record.id, upload: sent, note: note.trim() || null };
      await change(fileOperationsOf(kind.facts).attach, { ...what, idempotencyKey: key });
      drop(key);
      return 'attached';
    } catch (failure) {
      if (signal.aborted) {
        drop(key);
        return 'stopped';
      }
      update(key, { failure, ...afterwards(failure) });
      return 'left';
    }
  };

  /** Attaches what can be sent; @returns whether some were attached and none is left over */
  const attachAll = async (): Promise<boolean> => {
    const outcomes: Outcome[] = [];
    for (const one of chosen) outcomes.push(one.isTooLarge ? 'left' : await attach(one));
    setSending(undefined);
    const isSome = outcomes.includes('attached');
    if (isSome) await readAnew();
    return isSome && !outcomes.includes('left');
  };
  const add = (files: readonly File[]) => setChosen((all) => [...all, ...files.map(chosenOf)]);
  return { chosen, sending, add, update, drop, attachAll };
}

const newKey = (): string => crypto.randomUUID();

const chosenOf = (file: File): ChosenFile => ({
  ...{ key: newKey(), file, note: '' },
  isTooLarge: file.size > MOST_BYTES,
});

/** What is done otherwise at the next attempt. */
function afterwards(failure: unknown): Partial<ChosenFile> {
  const refused = refusalOf(failure);
  if (!refused?.leftUndone) return {};
  const isForgotten = refused.code === 'NOT_FOUND' && refused.argument === 'upload';
  return { key: newKey(), ...(isForgotten && { upload: undefined }) };
}
