import { randomUUID } from 'node:crypto';

import { Conflict, InvalidInput, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { DatedPart, OfIntervals } from './dated-part';
import { inOrder, type Interval, isInSeries, placeOf, touching } from './intervals';
import { readFields, type Values } from './read-input';
import type { RecordSteps } from './record-steps';
import { REQUIRED } from './refusals';

const SAME_DAY: Text = {
  vi: 'Đã có nội dung ghi từ ngày này. Hãy sửa nội dung đó nếu ghi sai.',
  en: 'Something is recorded from this day already. Correct that, if it is wrong.',
};

const ENDED: Text = {
  vi: 'Nội dung này đã có ngày kết thúc. Hãy sửa ngày đó nếu ghi sai.',
  en: 'This has an end already. Correct that, if it is wrong.',
};

/** An interval of a record that is there. */
export type IntervalRow = Interval & { id: string } & Values;

/** The record whose intervals change, all of which these are. */
export interface Timeline {
  owner: string;
  rows: readonly IntervalRow[];
  manager: EntityManager;
}

/** Writes what was found to be possible. */
type Write = () => Promise<void>;

/** What can become of the intervals of a record that is locked: asks the rules, and returns what then writes. */
export class DatedChanges {
  constructor(
    readonly part: DatedPart,
    private readonly steps: Pick<RecordSteps, 'accept'>,
  ) {}

  /** From a day on it is so: the interval that holds on that day ends there. What is left out stays as it was. */
  async record({ owner, rows, manager }: Timeline, input: Values): Promise<Write> {
    const day = input['validFrom'];
    if (typeof day !== 'string') throw new InvalidInput(REQUIRED, 'validFrom');
    const series = readFields(this.part.fields, input, { creating: false }).values;
    const { before, same, until } = placeOf(this.beside(rows, series), day);
    if (same) throw new Conflict(SAME_DAY, 'validFrom');
    const values = this.valuesOf({ ...this.contents(before), validTo: until, ...input });
    const made = { ...values, id: randomUUID(), [this.part.owner]: owner } as unknown as IntervalRow;
    const ends = before && (before.validTo === null || before.validTo > day) ? before : undefined;
    const others = rows.map((row) => (row === ends ? { ...row, validTo: day } : row));
    await this.demandFit({ owner, intervals: [...others, made], manager }, others.length);
    return async () => {
      if (ends) await manager.update(this.part.entity, ends.id, { validTo: day } as never);
      await manager.insert(this.part.entity, made as never);
    };
  }

  /** It was entered wrongly: changes an interval; those beside it move with its ends. */
  async correct(
    { owner, rows, manager }: Timeline,
    { was, input, why }: { was: IntervalRow; input: Values; why: string },
  ): Promise<Write> {
    const values = this.valuesOf({ ...this.contents(was), ...dates(was), ...input });
    const moved = this.movedBy(rows, was, values);
    const intervals = rows.map((row) => ({ ...row, ...moved.get(row) }));
    await this.demandFit({ owner, intervals, manager }, rows.indexOf(was));
    return async () => {
      for (const [{ id }, changed] of moved) await manager.update(this.part.entity, id, changed as never);
      await manager.update(this.part.entity, was.id, { correctionReason: why } as never);
    };
  }

  /** From a day on it no longer holds, and nothing takes its place. */
  async end({ owner, rows, manager }: Timeline, was: IntervalRow, validTo: string): Promise<Write> {
    if (was.validTo !== null) throw new Conflict(ENDED, 'validTo');
    const intervals = rows.map((row) => (row === was ? { ...row, validTo } : row));
    await this.demandFit({ owner, intervals, manager }, -1);
    return async () => {
      await manager.update(this.part.entity, was.id, { validTo } as never);
    };
  }

  /** The intervals of the series to which these values belong. */
  beside(rows: readonly IntervalRow[], values: Values): IntervalRow[] {
    return rows.filter((row) => isInSeries(this.part.series, row, values));
  }

  /** What an interval and those that touch it get when it is corrected; one of another series leaves them. */
  private movedBy(
    rows: readonly IntervalRow[],
    was: IntervalRow,
    values: Values,
  ): Map<IntervalRow, Partial<Interval>> {
    const moved = new Map<IntervalRow, Partial<Interval>>([[was, values]]);
    if (!isInSeries(this.part.series, was, values)) return moved;
    const ordered = inOrder(this.beside(rows, was));
    const place = ordered.indexOf(was);
    const [before, after] = [ordered[place - 1], ordered[place + 1]];
    if (before && before.validTo === was.validFrom)
      moved.set(before, { validTo: values['validFrom'] as string });
    if (after && after.validFrom === was.validTo)
      moved.set(after, { validFrom: values['validTo'] as string });
    return moved;
  }

  private contents(row: IntervalRow | undefined): Values {
    const names = this.part.fields.map(({ name }) => name).filter((name) => !/^valid(From|To)$/.test(name));
    return Object.fromEntries(row ? names.map((name) => [name, row[name]]) : []);
  }

  private valuesOf(input: Values): Record<string, unknown> {
    const { values, refusals } = readFields(this.part.fields, input, { creating: true });
    this.steps.accept(refusals);
    this.steps.accept(this.part.broken(values, ''));
    return values;
  }

  /** @param place that of the interval whose first day is entered, among all of them */
  private async demandFit(question: OfIntervals<IntervalRow>, place: number): Promise<void> {
    const found = touching(question.intervals, this.part.gaps, this.part.series);
    if (found) throw new Conflict(found.text, found.index === place ? 'validFrom' : 'validTo');
    const unfit = await this.part.unfit(question);
    if (unfit) throw unfit;
  }
}

const dates = ({ validFrom, validTo }: Interval): Interval => ({ validFrom, validTo });
