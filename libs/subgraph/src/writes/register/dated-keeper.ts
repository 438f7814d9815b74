import { randomUUID } from 'node:crypto';

import { Conflict, InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { DatedPart, OfIntervals } from './dated-part';
import { inOrder, type Interval, placeOf, touching } from './intervals';
import type { KeepRequest, Seen } from './operation';
import { readFields, referencesIn, type Values } from './read-input';
import { reasonOf } from './reason';
import type { RecordSteps } from './record-steps';
import { REQUIRED } from './refusals';

const SAME_DAY: Text = {
  vi: 'Đã có nội dung ghi từ ngày này. Hãy sửa nội dung đó nếu ghi sai.',
  en: 'Something is recorded from this day already. Correct that, if it is wrong.',
};

const NO_INTERVAL: Text = { vi: 'Không có khoảng thời gian này.', en: 'There is no such interval.' };

type Row = Interval & { id: string } & Values;

/** Keeps what changes with time of the records of a register. */
export class DatedKeeper {
  constructor(
    private readonly part: DatedPart,
    private readonly steps: RecordSteps,
  ) {}

  /**
   * From a day on it is so: the interval that holds on that day ends there. What is left out stays as it was.
   */
  async record(seen: Seen, input: Values, request: KeepRequest): Promise<string> {
    const day = input['validFrom'];
    if (typeof day !== 'string') throw new InvalidInput(REQUIRED, 'validFrom');
    return this.keep(seen, { input, request }, async (rows, manager) => {
      const { before, same, until } = placeOf(rows, day);
      if (same) throw new Conflict(SAME_DAY, 'validFrom');
      const values = this.valuesOf({ ...this.contents(before), validTo: until, ...input });
      const made = { ...values, id: randomUUID(), [this.part.owner]: seen.id } as unknown as Row;
      const ends = before && (before.validTo === null || before.validTo > day) ? before : undefined;
      const others = rows.map((row) => (row === ends ? { ...row, validTo: day } : row));
      await this.demandFit({ owner: seen.id, intervals: [...others, made], manager }, others.length);
      return async () => {
        if (ends) await manager.update(this.part.entity, ends.id, { validTo: day } as never);
        await manager.insert(this.part.entity, made as never);
      };
    });
  }

  /** It was entered wrongly: changes an interval; those beside it move with its ends. */
  async correct(
    seen: Seen,
    { entryId, input, reason }: { entryId: string; input: Values; reason: string },
    request: KeepRequest,
  ): Promise<string> {
    const why = reasonOf(reason);
    return this.keep(seen, { input, request }, async (unordered, manager) => {
      const rows = inOrder(unordered);
      const place = rows.findIndex(({ id }) => id === entryId);
      const was = rows[place];
      if (!was) throw new NotFound(NO_INTERVAL, 'entryId');
      const values = this.valuesOf({ ...this.contents(was), ...dates(was), ...input });
      const [before, after] = [rows[place - 1], rows[place + 1]];
      const moved = new Map<Row, Partial<Interval>>([[was, values as never]]);
      if (before && before.validTo === was.validFrom)
        moved.set(before, { validTo: values['validFrom'] as string });
      if (after && after.validFrom === was.validTo)
        moved.set(after, { validFrom: values['validTo'] as string });
      const intervals = rows.map((row) => ({ ...row, ...moved.get(row) }));
      await this.demandFit({ owner: seen.id, intervals, manager }, place);
      return async () => {
        for (const [{ id }, changed] of moved) await manager.update(this.part.entity, id, changed as never);
        await manager.update(this.part.entity, was.id, { correctionReason: why } as never);
      };
    });
  }

  /** @param judge asks the rules about the intervals of the record, and returns what then writes */
  private keep(
    seen: Seen,
    { input, request }: { input: Values; request: KeepRequest },
    judge: (rows: Row[], manager: EntityManager) => Promise<() => Promise<void>>,
  ): Promise<string> {
    return this.steps.operate(
      {
        ...{ seen, references: referencesIn(this.part.fields, input), as: input },
        judge: async (record, manager) => {
          this.steps.demandEditable(record);
          const rows = await manager.findBy(this.part.entity, { [this.part.owner]: seen.id } as never);
          return judge(rows as unknown as Row[], manager);
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

  private contents(row: Row | undefined): Values {
    const names = this.part.fields.map(({ name }) => name).filter((name) => !/^valid(From|To)$/.test(name));
    return Object.fromEntries(row ? names.map((name) => [name, row[name]]) : []);
  }

  private valuesOf(input: Values): Record<string, unknown> {
    const { values, refusals } = readFields(this.part.fields, input, { creating: true });
    this.steps.accept(refusals);
    this.steps.accept(this.part.broken(values, ''));
    return values;
  }

  /** @param place that of the interval which is entered among all of them */
  private async demandFit(question: OfIntervals<Row>, place: number): Promise<void> {
    const found = touching(question.intervals, this.part.gaps);
    if (found) throw new Conflict(found.text, found.index === place ? 'validFrom' : 'validTo');
    const unfit = await this.part.unfit(question);
    if (unfit) throw unfit;
  }
}

const dates = ({ validFrom, validTo }: Interval): Interval => ({ validFrom, validTo });
