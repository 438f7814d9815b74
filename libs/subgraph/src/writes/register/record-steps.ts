import { againAfterDeadlock, changeAs, expectVersion } from '@bien-cuong/database';
import { Conflict, type DomainError, NotFound, today } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { OnBehalfOf } from '../ask-subgraph';
import type { Reference, ReferenceCheck } from '../reference-check';
import type { Records } from './declaration';
import {
  broken,
  fixedNow,
  foreignItems,
  missing,
  type OwnProvinces,
  strange,
  taken,
  unfitItems,
} from './judge';
import type { KeepRequest, Operation } from './operation';
import { type GivenReference, readFields, referencesIn, type Values } from './read-input';
import { IS_RETIRED, NO_RECORD } from './refusals';
import { writing } from './writing';

/** An input in its normal form. */
export interface Read {
  values: Record<string, unknown>;
  parts: Record<string, unknown[]>;
  references: GivenReference[];
  refusals: DomainError[];
}

/** What rules are asked about: the record as it would be, and as it was. */
export interface Asked {
  now: Values;
  was?: Values;
  manager: EntityManager;
  own: OwnProvinces | undefined;
}

/**
 * The steps that every operation on a record takes, in this order: the input is read, the entities of other
 * subgraphs are looked for, the record is locked, its version compared, the rules are asked, and then it is
 * written.
 */
export class RecordSteps {
  constructor(
    readonly records: Records,
    readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  read(input: Values, creating: boolean): Read {
    const { fields, parts, declared } = this.records;
    const open = creating ? fields : fields.filter(({ name }) => !declared.fixed?.includes(name));
    const { values, refusals } = readFields(open, input, { creating });
    const read: Read = { values, refusals, parts: {}, references: this.referencesOf(values) };
    for (const [name, part] of Object.entries(parts)) {
      const given = input[name] ?? (creating && part.least ? [] : undefined);
      if (!Array.isArray(given)) continue;
      const { items, refusals: wrong } = part.read(given, name);
      read.parts[name] = items;
      read.refusals.push(...wrong);
      read.references.push(...part.references(items, name));
    }
    return read;
  }

  referencesOf(values: Values): GivenReference[] {
    return referencesIn(this.records.fields, values);
  }

  /**
   * The refusals of references to entities of other subgraphs.
   * @param now the record, whose days say when dated entities are meant
   */
  async strangers(
    references: readonly GivenReference[],
    now: Values,
    asker: OnBehalfOf,
  ): Promise<DomainError[]> {
    return this.references.missing(abroad(references, now), asker);
  }

  /** The refusals of what can be known here. */
  async refusalsOf(read: Read, asked: Asked): Promise<DomainError[]> {
    const { manager, now, was } = asked;
    const lacking = await missing(read.references, manager);
    const refused = new Set([...read.refusals, ...lacking].map(({ argument = '' }) => argument));
    const judged = { ...asked, refused, given: read.values };
    return [
      ...(await this.strange({ ...read.parts, ...now }, asked)),
      ...lacking,
      ...(was ? fixedNow(this.records, read, was) : []),
      ...(await foreignItems(this.records, read.parts, {
        owner: was?.['id'] as string | undefined,
        manager,
      })),
      ...(was ? [] : await unfitItems(this.records, read.parts, judged)),
      ...(await broken(this.records, judged)),
      ...(await taken(this.records, judged)),
    ];
  }

  /** The refusals of references within this subgraph. */
  missing(references: readonly GivenReference[], manager: EntityManager): Promise<DomainError[]> {
    return missing(references, manager);
  }

  /** The refusal of a record of another province. */
  async strange(values: Values, asked: Pick<Asked, 'own' | 'manager'>): Promise<DomainError[]> {
    const foreign = await strange(this.records, values, asked);
    return foreign ? [foreign] : [];
  }

  async judge(read: Read, asked: Asked): Promise<void> {
    this.accept(await this.refusalsOf(read, asked));
  }

  /** @throws the first refusal */
  accept([first]: readonly DomainError[]): void {
    if (first) throw first;
  }

  /** All steps of an operation on a record that exists. */
  async operate<Judged, Answer = string>(
    operation: Operation<Judged, Answer>,
    request: KeepRequest,
  ): Promise<Answer> {
    const { refusals = [], references, as, locks, judge, write } = operation;
    const strangers = await this.strangers(references, as, request.asker);
    this.accept([...refusals, ...strangers]);
    return this.write(request, async (manager) => {
      await locks?.(manager);
      const record = await this.locked(manager, operation, request);
      return write(await judge(record, manager), manager);
    });
  }

  private async locked(
    manager: EntityManager,
    {
      seen: { id, version },
      sent = {},
      shown = Object.keys(sent),
      told,
    }: Pick<Operation<unknown>, 'seen' | 'sent' | 'shown' | 'told'>,
    { own }: KeepRequest,
  ): Promise<Values> {
    const was = await this.found(manager, id, { lock: { mode: 'pessimistic_write' } }, told?.missing);
    const [strange] = await this.strange(was, { own, manager });
    if (strange) throw told?.strange ?? strange;
    const recorded = Object.fromEntries(shown.map((name) => [name, was[name]]));
    if (version !== undefined)
      expectVersion({ version: was['version'] as number, ...recorded }, { version, ...sent });
    return was;
  }

  async found(
    manager: EntityManager,
    id: string,
    how: object = {},
    missing: DomainError = new NotFound(NO_RECORD, 'id'),
  ): Promise<Values> {
    const was = await manager.findOne(this.records.entity, { where: { id } as never, ...how });
    if (!was) throw missing;
    return was as Values;
  }

  /** Makes a new version of a record of which something else was changed than its row. */
  async raise(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`UPDATE ${this.records.table} SET version = version + 1 WHERE id = $1`, [id]);
  }

  demandEditable(was: Values): void {
    this.accept(this.closed(was));
  }

  /** The refusal of every change to a record as it stands. */
  closed(was: Values): DomainError[] {
    const refusal = was['retiredOn'] != null ? IS_RETIRED : this.records.declared.editable?.(was as never);
    return refusal ? [new Conflict(refusal, 'id')] : [];
  }

  write<Answer>(request: KeepRequest, work: (manager: EntityManager) => Promise<Answer>): Promise<Answer> {
    return writing(this.records, () => againAfterDeadlock(() => changeAs(this.dataSource, request, work)));
  }
}

/** The references to entities of other subgraphs, dated ones as of the day that the record says. */
export const abroad = (references: readonly GivenReference[], now: Values): Reference[] =>
  references.flatMap(({ argument, id, to: { subgraph, type, on, dated }, beside }) => {
    if (subgraph === undefined) return [];
    const days = (on ?? []).map((field) => dayOf({ ...now, ...beside }[field]));
    const day = days.find((each) => each !== null) ?? today();
    return [{ subgraph, type, argument, key: dated ? { id, on: day } : { id } }];
  });

/** The last day that a value, a day or an EDTF value, may mean. */
function dayOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return ((value ?? {}) as { to?: string | null }).to ?? null;
}
