import { randomUUID } from 'node:crypto';

import { changeAs, expectVersion, stateOf } from '@bien-cuong/database';
import { Conflict, DomainError, InvalidInput, NotFound, today, written } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { WriteRequest } from '../../audit/acting';
import type { OnBehalfOf } from '../ask-subgraph';
import type { ReferenceCheck } from '../reference-check';
import { alikeRecords, type AlikeRow } from './alike';
import { broken, missing, type OwnProvinces, strange } from './judge';
import { differs } from './parts';
import { type GivenReference, readFields, referencesIn, type Values } from './read-input';
import { IS_RETIRED, NO_REASON, NO_RECORD, NOT_RETIRED, TAKEN } from './refusals';
import type { Register } from './declaration';

/** The record that an operation is about, as its caller saw it. */
export interface Seen {
  id: string;
  version: number;
}

export interface KeepRequest extends WriteRequest {
  /** The provinces whose records the caller may keep; undefined: all. */
  own: OwnProvinces | undefined;
}

interface Read {
  values: Record<string, unknown>;
  parts: Record<string, unknown[]>;
  references: GivenReference[];
  refusals: DomainError[];
}

/**
 * Keeps the records of one register. Every operation has the same order of steps: the input is read, the
 * entities of other subgraphs are looked for, the record is locked, its version compared, the rules are
 * asked, and then it is written.
 */
export class RecordKeeper {
  constructor(
    private readonly register: Register,
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  /** @returns the id of the new record; throws the first refusal */
  async create(input: Values, request: KeepRequest): Promise<string> {
    const read = this.read(input, true);
    await this.accept([...read.refusals, ...(await this.strangers(read, request.asker))]);
    return this.write(request, async (manager) => {
      const now = { ...this.register.declared.starts?.(), ...read.values };
      await this.judge(read, { now, manager, own: request.own });
      const id = randomUUID();
      await manager.insert(this.register.entity, { ...now, id });
      await this.writeParts(manager, id, read);
      return id;
    });
  }

  /** Changes what is given and leaves the rest. */
  async change(seen: Seen, input: Values, request: KeepRequest): Promise<string> {
    const read = this.read(input, false);
    await this.accept([...read.refusals, ...(await this.strangers(read, request.asker))]);
    return this.write(request, async (manager) => {
      const was = await this.locked(manager, seen, request.own, read.values);
      this.demandEditable(was);
      await this.judge(read, { now: { ...was, ...read.values }, was, manager, own: request.own });
      const changed = differs(was, read.values);
      if (changed) await manager.update(this.register.entity, seen.id, read.values);
      if ((await this.writeParts(manager, seen.id, read)) && !changed) await this.raise(manager, seen.id);
      return seen.id;
    });
  }

  /** Retires a record: it stays, and lists leave it out. */
  async retire(seen: Seen, reason: string, request: KeepRequest): Promise<string> {
    const why = written(reason);
    if (!why) throw new InvalidInput(NO_REASON, 'reason');
    return this.write(request, async (manager) => {
      const was = await this.locked(manager, seen, request.own, { retirementReason: why });
      this.demandEditable(was);
      const { retire } = this.register.declared;
      for (const unless of retire === 'never' ? [] : retire.unless) {
        const refusal = await unless(seen.id, manager);
        if (refusal) throw new Conflict(refusal, 'id');
      }
      await manager.update(this.register.entity, seen.id, { retiredOn: today(), retirementReason: why });
      return seen.id;
    });
  }

  /** Keeps a retired record again, if it breaks no rule by now. */
  async restore(seen: Seen, request: KeepRequest): Promise<string> {
    return this.write(request, async (manager) => {
      const was = await this.locked(manager, seen, request.own, {});
      if (was['retiredOn'] === null) throw new Conflict(NOT_RETIRED, 'id');
      const values = Object.fromEntries(this.register.fields.map(({ name }) => [name, was[name]]));
      const read = { values, parts: {}, references: this.referencesOf(values), refusals: [] };
      await this.judge(read, { now: was, was, manager, own: request.own });
      await manager.update(this.register.entity, seen.id, { retiredOn: null, retirementReason: null });
      return seen.id;
    });
  }

  /** What would be refused of an input, and the records that it may repeat; changes nothing. */
  async check(
    id: string | null | undefined,
    input: Values,
    { own, asker }: Pick<KeepRequest, 'own' | 'asker'>,
  ): Promise<{ refusals: DomainError[]; alike: AlikeRow[] }> {
    const { manager } = this.dataSource;
    const read = this.read(input, id == null);
    const was = id == null ? undefined : await this.found(manager, id);
    const foreign = was && (await strange(this.register, was, { own, manager }));
    if (foreign) throw foreign;
    const now = { ...(was ?? this.register.declared.starts?.()), ...read.values };
    const refusals = [
      ...read.refusals,
      ...(await this.strangers(read, asker)),
      ...(await this.refusalsOf(read, { now, ...(was && { was }), manager, own })),
    ];
    return { refusals, alike: await alikeRecords(this.register, now, { id, own, manager }) };
  }

  /** The record, locked, for what belongs to it to be changed. */
  async lockedFor(manager: EntityManager, seen: Seen, { own }: KeepRequest): Promise<Values> {
    const was = await this.locked(manager, seen, own, {});
    this.demandEditable(was);
    return was;
  }

  /** Makes a new version of a record of which something else was changed than its row. */
  async raise(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`UPDATE ${this.register.table} SET version = version + 1 WHERE id = $1`, [id]);
  }

  private read(input: Values, creating: boolean): Read {
    const { fields, parts, declared } = this.register;
    const open = creating ? fields : fields.filter(({ name }) => !declared.fixed?.includes(name));
    const { values, refusals } = readFields(open, input, { creating });
    const read: Read = { values, refusals, parts: {}, references: this.referencesOf(values) };
    for (const [name, part] of Object.entries(parts)) {
      const given = input[name] ?? (creating && part.required ? [] : undefined);
      if (!Array.isArray(given)) continue;
      const { items, refusals: wrong } = part.read(given, name);
      read.parts[name] = items;
      read.refusals.push(...wrong);
      read.references.push(...part.references(items, name));
    }
    return read;
  }

  private referencesOf(values: Values): GivenReference[] {
    return referencesIn(this.register.fields, values);
  }

  /** The refusals of references to entities of other subgraphs. */
  private strangers({ references }: Read, asker: OnBehalfOf): Promise<DomainError[]> {
    return this.strangersAmong(references, asker);
  }

  /** The same of these references. */
  strangersAmong(references: readonly GivenReference[], asker: OnBehalfOf): Promise<DomainError[]> {
    const others = references.flatMap(({ argument, id, to: { subgraph, type, on, dated }, beside }) => {
      if (subgraph === undefined) return [];
      const day = on === undefined ? null : dayOf(beside[on]);
      return [{ subgraph, type, argument, key: dated ? { id, on: day ?? today() } : { id } }];
    });
    return this.references.missing(others, asker);
  }

  private async refusalsOf(
    read: Read,
    asked: { now: Values; was?: Values; manager: EntityManager; own: OwnProvinces | undefined },
  ): Promise<DomainError[]> {
    const { manager, now } = asked;
    const lacking = await missing(read.references, manager);
    const refused = new Set([...read.refusals, ...lacking].map(({ argument = '' }) => argument));
    const foreign = await strange(this.register, now, asked);
    return [
      ...(foreign ? [foreign] : []),
      ...lacking,
      ...(await broken(this.register, { ...asked, refused, given: read.values })),
    ];
  }

  private async judge(read: Read, asked: Parameters<RecordKeeper['refusalsOf']>[1]): Promise<void> {
    await this.accept(await this.refusalsOf(read, asked));
  }

  private async accept([first]: readonly DomainError[]): Promise<void> {
    if (first) throw first;
  }

  private async locked(
    manager: EntityManager,
    { id, version }: Seen,
    own: OwnProvinces | undefined,
    sent: Values,
  ): Promise<Values> {
    const was = await this.found(manager, id, { lock: { mode: 'pessimistic_write' } });
    const foreign = await strange(this.register, was, { own, manager });
    if (foreign) throw foreign;
    const recorded = Object.fromEntries(Object.keys(sent).map((name) => [name, was[name]]));
    expectVersion({ version: was['version'] as number, ...recorded }, { version, ...sent });
    return was;
  }

  private async found(manager: EntityManager, id: string, how: object = {}): Promise<Values> {
    const was = await manager.findOne(this.register.entity, { where: { id } as never, ...how });
    if (!was) throw new NotFound(NO_RECORD, 'id');
    return was as Values;
  }

  private demandEditable(was: Values): void {
    if (was['retiredOn'] != null) throw new Conflict(IS_RETIRED, 'id');
    const refusal = this.register.declared.editable?.(was as never);
    if (refusal) throw new Conflict(refusal, 'id');
  }

  private async writeParts(manager: EntityManager, id: string, { parts }: Read): Promise<boolean> {
    let changed = false;
    for (const [name, items] of Object.entries(parts))
      changed = ((await this.register.parts[name]?.write(manager, id, items)) ?? false) || changed;
    return changed;
  }

  /** What two callers did at once is caught by the database's constraints, which know no words. */
  async write(request: KeepRequest, work: (manager: EntityManager) => Promise<string>): Promise<string> {
    try {
      return await changeAs(this.dataSource, request, work);
    } catch (error) {
      if (TWICE_THERE.has(stateOf(error) ?? '')) throw new Conflict(TAKEN);
      throw error;
    }
  }
}

/** SQLSTATE of unique and exclusion constraints. */
const TWICE_THERE = new Set(['23505', '23P01']);

/** A day from a day or an EDTF value. */
function dayOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const { to, from } = (value ?? {}) as { to?: string | null; from?: string | null };
  return to ?? from ?? null;
}
