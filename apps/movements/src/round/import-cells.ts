import { InvalidInput, type Language, type Text } from '@bien-cuong/domain';
import { refusalIn } from '@bien-cuong/subgraph';

import { warningsOf } from './cell-warnings';
import type { ComparedCell } from './comparisons';
import { type CellVerdict, judgeCells } from './judge-cells';
import { CellOutcome, type ImportedCellInput, type JudgedCell, type JudgedCells } from './judged-cells';
import { type FormRequest, type FormSteps, onOpenForm } from './open-form';
import { type Asked, cellsOf, isUnanswered, judgesOf } from './round-form.guards';
import { recordedIn, writeCells } from './write-cells';

/** A form asks for fewer. */
const MOST_CELLS = 500;
const TOO_MANY: Text = {
  vi: `Mỗi lần gửi nhiều nhất ${MOST_CELLS} ô.`,
  en: `At most ${MOST_CELLS} cells are sent at once.`,
};

interface Sent {
  id: string;
  cells: readonly ImportedCellInput[];
  apply: boolean;
}

/** What was found of the cells; a repeated request is answered with it in the language of whoever repeats it. */
export interface Verdicts {
  version: number;
  applied: boolean;
  missing: string[];
  cells: { verdict: CellVerdict; compared: ComparedCell | null }[];
}

/**
 * Judges cells that come from a file or a program by the rules by which they are saved and a form is submitted, and writes
 * all of them, or none where one is refused or was changed since.
 */
export function importCells(
  steps: FormSteps,
  { id, cells, apply }: Sent,
  request: FormRequest,
): Promise<Verdicts> {
  if (cells.length > MOST_CELLS) throw new InvalidInput(TOO_MANY, 'cells');
  return onOpenForm(steps, { id, request }, async (record, manager) => {
    const { verdicts, compared } = await judgedIn({ record, manager }, cells);
    const applied = apply && verdicts.every(({ outcome }) => isGood(outcome));
    const changed = verdicts.flatMap(({ outcome, given }) =>
      applied && outcome === CellOutcome.CHANGED && given ? [given] : [],
    );
    const { version } = await writeCells(manager, { id, cells: changed, author: request.actor });
    return { version, applied, ...found(verdicts, compared) };
  });
}

const isGood = (outcome: CellOutcome): boolean =>
  outcome === CellOutcome.CHANGED || outcome === CellOutcome.SAME;

async function judgedIn(asked: Asked, cells: readonly ImportedCellInput[]) {
  const compared = await cellsOf(asked);
  const judges = await judgesOf(compared, asked);
  const codes = new Map(compared.map(({ indicatorId, code }) => [indicatorId, code]));
  const recorded = await recordedIn(asked.manager, asked.record.id);
  const questions = recorded.map((cell) => ({
    code: codes.get(cell.indicatorId) ?? '',
    recorded: cell,
    judge: judges.get(cell.indicatorId),
  }));
  return { compared, verdicts: judgeCells(cells, questions) };
}

/** What is missing and unusual is told of the form as it would be. */
function found(verdicts: readonly CellVerdict[], compared: readonly ComparedCell[]) {
  const given = new Map(
    verdicts.flatMap((each) => (each.given ? [[each.given.indicatorId, each.given]] : [])),
  );
  const then = new Map(
    compared.map((cell) => [cell.indicatorId, { ...cell, ...given.get(cell.indicatorId) }] as const),
  );
  return {
    missing: [...then.values()].filter(isUnanswered).map(({ indicatorId }) => indicatorId),
    cells: verdicts.map((verdict) => ({
      verdict,
      compared: (verdict.given && then.get(verdict.given.indicatorId)) ?? null,
    })),
  };
}

/** The verdicts in a language. */
export function told({ cells, ...of }: Verdicts, language: Language): JudgedCells {
  return { ...of, cells: cells.map((each) => cellTold(each, language)) };
}

function cellTold({ verdict, compared }: Verdicts['cells'][number], language: Language): JudgedCell {
  const { place, outcome, refusals, recorded } = verdict;
  return {
    place,
    indicatorId: recorded?.indicatorId ?? null,
    outcome,
    refusals: refusals.map(refusalIn(language)),
    warnings: compared ? warningsOf(compared, language) : [],
    recorded: recorded ?? null,
  };
}
