import type { RecipientKind } from '@bien-cuong/api';
import { useState } from 'react';
import { useTask } from '../../lib/use-task';
import type { FoundRow } from './judge-rows';
import { readList } from './read-list';
import { useFindCandidates } from './use-find-candidates';

/** The rows of a list with those whom each may mean; undefined until it was compared. */
export function useComparedRows(kind: RecipientKind) {
  const [rows, setRows] = useState<readonly FoundRow[]>();
  const find = useFindCandidates(kind);
  const { run, waiting, failure } = useTask();
  const compare = (text: string) => run(async () => setRows(await find(readList(text))));
  return { rows, compare, waiting, failure, clear: () => setRows(undefined) };
}
