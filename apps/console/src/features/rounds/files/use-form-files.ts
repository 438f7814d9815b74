import type { ImportFormCellsMutation } from '@bien-cuong/api';
import { useRef, useState } from 'react';
import { useChange } from '../../../lib/changes/use-change';
import { useGraphChange } from '../../../lib/changes/use-graph-change';
import { useReadingAnew } from '../../../lib/changes/use-reading-anew';
import { useTask } from '../../../lib/use-task';
import { importCellsMutation } from '../form.graphql';
import { type Choice, type Choices, type FileLine, type NamedFile, rowsOf, sentOf } from './file-rows';

type Judged = ImportFormCellsMutation['judged'];
export type Verdict = Judged['cells'][number];

/** What was found of the rows, by their codes. */
export interface Verdicts {
  readonly of: ReadonlyMap<string, Verdict>;
  readonly missing: readonly string[];
  readonly applied: boolean;
}

interface State<File extends NamedFile> {
  readonly files: readonly File[];
  readonly choices: Choices;
}

/** The files that were chosen for a form: what they say together, what becomes of it, and the recording of all of it. */
export function useFormFiles<File extends NamedFile>(id: string, lines: readonly FileLine[]) {
  const change = useGraphChange();
  const readAnew = useReadingAnew();
  const judging = useTask();
  const applying = useChange();
  const [state, setState] = useState<State<File>>({ files: [], choices: new Map() });
  const [verdicts, setVerdicts] = useState<Verdicts>();
  const latest = useRef(0);
  const rows = rowsOf(state.files, lines, state.choices);

  const send = async (of: State<File>, how: { apply: boolean; idempotencyKey?: string }) => {
    const sent = rowsOf(of.files, lines, of.choices).flatMap((row) => sentOf(row) ?? []);
    const turn = (latest.current += 1);
    const { judged } = await change(importCellsMutation, { id, cells: sent, ...how });
    const found = new Map(
      judged.cells.flatMap((cell) => {
        const code = sent[cell.place - 1]?.indicator;
        return code === undefined ? [] : [[code, cell] as const];
      }),
    );
    if (judged.applied) await readAnew();
    // What was asked before the last choice was made tells nothing any more.
    if (turn === latest.current) setVerdicts({ ...judged, of: found });
  };

  /** Goes on with other files or choices, and has them judged. */
  const go = (next: State<File>) => {
    latest.current += 1;
    setState(next);
    setVerdicts(undefined);
    if (next.files.length > 0) void judging.run(() => send(next, { apply: false }));
  };

  const apply = () => applying.run((idempotencyKey) => send(state, { apply: true, idempotencyKey }));

  return {
    ...state,
    rows,
    verdicts,
    judging,
    applying,
    apply: () => void apply(),
    setFiles: (files: readonly File[]) => go({ files, choices: new Map() }),
    choose: (code: string, choice: Choice) =>
      go({
        ...state,
        choices: new Map([...state.choices, [code, { ...state.choices.get(code), ...choice }]]),
      }),
  };
}
