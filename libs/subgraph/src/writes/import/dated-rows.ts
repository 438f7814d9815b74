import { DomainError, InvalidInput, type Text, today } from '@bien-cuong/domain';
import { type EntityManager, In } from 'typeorm';

import { DatedChanges, type IntervalRow, type Timeline } from '../register/dated-changes';
import { datedPartsOf } from '../register/dated-part';
import type { Register } from '../register/declaration';
import { differs } from '../register/differs';
import { placeOf } from '../register/intervals';
import { readFields, type Values } from '../register/read-input';
import { reasonOf } from '../register/reason';
import type { RecordSteps } from '../register/record-steps';

const WITHOUT_REASON: Text = {
  vi: 'Từ ngày này đã ghi khác. Nếu ghi sai thì nêu lý do ở cột “Lý do sửa”; nếu có thay đổi thì ghi ngày thay đổi.',
  en: 'From this day something else is recorded. If that is wrong, say why in the column “Reason for correcting”; if it has changed, give the day of that.',
};

const FROM_WHEN: Text = {
  vi: 'Hãy ghi ngày từ đó là như vậy, vì nội dung này khác với nội dung đã ghi.',
  en: 'Give the day from which it is so, since this differs from what is recorded.',
};

/** The intervals of records, by part and record. */
type Recorded = ReadonlyMap<string, ReadonlyMap<string, readonly IntervalRow[]>>;

/** What the rows of a list say of what changes with time of records that are there. */
export class DatedRows {
  private readonly parts: ReadonlyMap<string, DatedChanges>;

  constructor(
    { parts }: Pick<Register, 'parts'>,
    steps: Pick<RecordSteps, 'accept'>,
    private readonly key: readonly string[],
  ) {
    this.parts = new Map(
      datedPartsOf(parts).map(([name, part]) => [name, new DatedChanges(part, steps)] as const),
    );
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** The intervals of these records, by one statement for each part. */
  async recorded(ids: readonly string[], manager: EntityManager): Promise<Recorded> {
    const recorded = new Map<string, Map<string, IntervalRow[]>>();
    if (ids.length === 0) return recorded;
    for (const [name, { part }] of this.parts) {
      const rows = (await manager.findBy(part.entity, {
        [part.owner]: In([...ids]),
      } as never)) as IntervalRow[];
      recorded.set(
        name,
        Map.groupBy(rows, (row) => String(row[part.owner])),
      );
    }
    return recorded;
  }

  /**
   * What a row says of a record and is not recorded.
   * @param row `reason`: why it corrects what is recorded from the same day
   * @returns what writes it, when the rules allow it
   */
  async changes(
    { input, reason }: { input: Values; reason?: string | undefined },
    { owner, recorded, manager }: { owner: string; recorded: Recorded; manager: EntityManager },
  ): Promise<(() => Promise<void>)[]> {
    const writes: (() => Promise<void>)[] = [];
    for (const [name, changes] of this.parts) {
      const [item] = (input[name] as Values[] | undefined) ?? [];
      if (!item) continue;
      const rows = recorded.get(name)?.get(owner) ?? [];
      const write = await inPart(name, () =>
        this.changeOf({ name, changes, item, reason }, { owner, rows, manager }),
      );
      if (write) writes.push(write);
    }
    return writes;
  }

  private async changeOf(
    {
      name,
      changes,
      item,
      reason,
    }: { name: string; changes: DatedChanges; item: Values; reason: string | undefined },
    timeline: Timeline,
  ): Promise<(() => Promise<void>) | undefined> {
    const { values, refusals } = readFields(changes.part.fields, item, { creating: false });
    if (refusals[0]) throw refusals[0];
    const day = values['validFrom'] as string | undefined;
    const { same, then } = meant(changes.beside(timeline.rows, values), day);
    const told = without(values, this.keyIn(name));
    const said = without(told, ['validFrom']);
    const known = same ?? then;
    if (known && !differs(known, said)) return undefined;
    if (day === undefined && same?.validFrom !== null) throw new InvalidInput(FROM_WHEN, 'validFrom');
    // What names the record stays as it is spelt.
    if (!same) return changes.record(timeline, then ? told : values);
    if (endsOnly(same, said) && changes.part.gaps === 'allowed')
      return changes.end(timeline, same, said['validTo'] as string);
    return changes.correct(timeline, { was: same, input: said, why: reasonOf(reason, WITHOUT_REASON) });
  }

  private keyIn(name: string): string[] {
    return this.key.flatMap((path) => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
  }
}

/** The interval that begins on that day, and the one that holds on it; without a day, those of today. */
function meant(
  rows: readonly IntervalRow[],
  day: string | undefined,
): { same?: IntervalRow | undefined; then?: IntervalRow | undefined } {
  if (day === undefined) {
    const { before, same } = placeOf(rows, today());
    const now = same ?? before ?? rows[0];
    return now?.validFrom === null ? { same: now } : { then: now };
  }
  const { before, same } = placeOf(rows, day);
  return { same, then: before && (before.validTo === null || before.validTo > day) ? before : undefined };
}

/** Whether a row says of what still holds only when that ends. */
const endsOnly = (was: IntervalRow, { validTo, ...others }: Values): boolean =>
  was.validTo === null && typeof validTo === 'string' && !differs(was, others);

const without = (values: Values, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** Names the column of a part in what is refused of it. */
async function inPart<Answer>(part: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.argument === undefined || error.argument === 'reason')
      throw error;
    throw Object.create(error, { argument: { value: `${part}.${error.argument}` } });
  }
}
