import { NotFound, type Text } from '@bien-cuong/domain';

import { DatedChanges, type IntervalRow, type Timeline } from './dated-changes';
import type { DatedPart } from './dated-part';
import type { KeepRequest, Seen } from './operation';
import { referencesIn, type Values } from './read-input';
import { reasonOf } from './reason';
import type { RecordSteps } from './record-steps';

const NO_INTERVAL: Text = { vi: 'Không có khoảng thời gian này.', en: 'There is no such interval.' };

/** Keeps what changes with time of the records of a register, as each operation says. */
export class DatedKeeper {
  private readonly changes: DatedChanges;

  constructor(
    private readonly part: DatedPart,
    private readonly steps: RecordSteps,
  ) {
    this.changes = new DatedChanges(part, steps);
  }

  /** From a day on it is so. */
  async record(seen: Seen, input: Values, request: KeepRequest): Promise<string> {
    return this.keep(seen, { input, request }, (timeline) => this.changes.record(timeline, input));
  }

  /** It was entered wrongly. */
  async correct(
    seen: Seen,
    { entryId, input, reason }: { entryId: string; input: Values; reason: string },
    request: KeepRequest,
  ): Promise<string> {
    const why = reasonOf(reason);
    return this.keep(seen, { input, request }, async (timeline) =>
      this.changes.correct(timeline, { was: entryOf(timeline.rows, entryId), input, why }),
    );
  }

  /** From a day on it no longer holds. */
  async end(
    seen: Seen,
    { entryId, validTo }: { entryId: string; validTo: string },
    request: KeepRequest,
  ): Promise<string> {
    return this.keep(seen, { input: {}, request }, async (timeline) =>
      this.changes.end(timeline, entryOf(timeline.rows, entryId), validTo),
    );
  }

  /** @param judge asks the rules about the intervals of the record, and returns what then writes */
  private keep(
    seen: Seen,
    { input, request }: { input: Values; request: KeepRequest },
    judge: (timeline: Timeline) => Promise<() => Promise<void>>,
  ): Promise<string> {
    const references = referencesIn(this.part.fields, input);
    return this.steps.operate(
      {
        ...{ seen, references, as: input },
        judge: async (record, manager) => {
          this.steps.demandEditable(record);
          this.steps.accept(await this.steps.missing(references, manager));
          const rows = await manager.findBy(this.part.entity, { [this.part.owner]: seen.id } as never);
          return judge({ owner: seen.id, rows: rows as unknown as IntervalRow[], manager });
        },
        write: async (write, manager) => {
          await write();
          await this.steps.raise(manager, seen.id);
          return seen.id;
        },
      },
      request,
    );
  }
}

function entryOf(rows: readonly IntervalRow[], entryId: string): IntervalRow {
  const found = rows.find(({ id }) => id === entryId);
  if (!found) throw new NotFound(NO_INTERVAL, 'entryId');
  return found;
}
