import type { Qualifier } from '@bien-cuong/api';
import type { CellValue } from '../../components/sheet/cell';
import type { Outcome, Typed } from '../../lib/autosave/autosave';
import { refusalsOf } from '../../lib/changes/refused';
import { cellKey, filled, placeOf } from './form-line';

/** A cell of a form as the service has it: what is entered for one indicator. */
export interface RecordedCell {
  readonly indicatorId: string;
  readonly version: number;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly comment: string | null;
}

export type SentCell = RecordedCell;

export interface SavedCells {
  readonly saved: readonly Pick<RecordedCell, 'indicatorId' | 'version'>[];
  readonly conflicts: readonly RecordedCell[];
}

type Send = (cells: readonly SentCell[]) => Promise<SavedCells>;
type TypedValues = ReadonlyMap<string, Typed<CellValue>>;

/** After so many times others were faster each time. */
const MOST_TRIES = 4;

/** An exact number says nothing of it. */
const qualifierShown = (qualifier: Qualifier): CellValue => (qualifier === 'EXACTLY' ? null : qualifier);

const shown = (cell: RecordedCell): readonly (readonly [string, CellValue])[] => [
  [cellKey(cell.indicatorId, 'qualifier'), qualifierShown(cell.qualifier)],
  [cellKey(cell.indicatorId, 'value'), cell.value],
  [cellKey(cell.indicatorId, 'comment'), cell.comment],
];

interface Answer extends SavedCells {
  /** Why values were refused. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** What is wrong with one value refuses all that were sent with it; they are sent again without it. */
async function orWrong(answer: Promise<SavedCells>, sent: readonly SentCell[]): Promise<Answer> {
  try {
    return { ...(await answer), wrong: new Map() };
  } catch (failure) {
    const wrong = refusalsOf(failure).flatMap(({ argument, message }) => {
      const [, index, column = 'value'] = /^cells\.(\d+)(?:\.(\w+))?/.exec(argument ?? '') ?? [];
      const cell = index === undefined ? undefined : sent[Number(index)];
      return cell ? [[cellKey(cell.indicatorId, column), message] as const] : [];
    });
    if (wrong.length === 0) throw failure;
    return { saved: [], conflicts: [], wrong: new Map(wrong) };
  }
}

/** The newest that is known of the cells of a form, and how single values are saved in them. */
export class FormCells {
  readonly #known = new Map<string, RecordedCell>();

  /** Hears of cells, in whichever order answers come. @returns the values that are recorded, by `cellKey` */
  hear(cells: readonly RecordedCell[]): ReadonlyMap<string, CellValue> {
    for (const cell of cells) {
      const known = this.#known.get(cell.indicatorId);
      if (!known || known.version <= cell.version) this.#known.set(cell.indicatorId, cell);
    }
    return new Map([...this.#known.values()].flatMap(shown));
  }

  /**
   * The service keeps a version of each cell, which has three values: where somebody else changed another one of them, ours
   * goes through all the same.
   */
  async save(typed: TypedValues, send: Send): Promise<Outcome<CellValue>> {
    const recorded = new Map<string, CellValue>();
    const refused = new Map<string, string>();
    let open = typed;
    for (let tries = 0; open.size > 0 && tries < MOST_TRIES; tries += 1) {
      const sent = this.#cellsWith(open);
      const { saved, conflicts, wrong } = await orWrong(send(sent), sent);
      for (const [key, why] of wrong) refused.set(key, why);
      const versions = new Map(saved.map(({ indicatorId, version }) => [indicatorId, version]));
      const taken = sent.flatMap((cell) => {
        const version = versions.get(cell.indicatorId);
        return version === undefined ? [] : [{ ...cell, version }];
      });
      const now = this.hear([...taken, ...conflicts]);
      for (const [key, value] of now) recorded.set(key, value);
      open = new Map(
        [...open].filter(
          ([key, { mine, base }]) => !refused.has(key) && now.get(key) === base && mine !== base,
        ),
      );
    }
    return { at: new Date().toISOString(), recorded, refused };
  }

  #cellsWith(typed: TypedValues): SentCell[] {
    const rows = new Set([...typed.keys()].map((key) => placeOf(key).row));
    return [...rows].flatMap((row) => {
      const known = this.#known.get(row);
      if (!known) return [];
      const given = filled.flatMap((column) => {
        const one = typed.get(cellKey(row, column));
        return one ? [[column, column === 'qualifier' ? (one.mine ?? 'EXACTLY') : one.mine] as const] : [];
      });
      return [{ ...known, ...(Object.fromEntries(given) as Partial<RecordedCell>) }];
    });
  }
}
