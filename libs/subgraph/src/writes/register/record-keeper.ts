import { randomUUID } from 'node:crypto';

import type { DomainError } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { alikeRecords, type AlikeRow } from './alike';
import type { Commanded, NamedCommand } from './command';
import { demandPossible } from './command-possible';
import type { CommandedRecords } from './declaration';
import { differs } from './differs';
import type { OwnProvinces } from './judge';
import type { KeepRequest, Seen } from './operation';
import { forUpdate, readFields, referencesIn, type Values } from './read-input';
import { reasonOf } from './reason';
import type { Read, RecordSteps } from './record-steps';

/** What is given to a command beside the record. */
export interface Sent {
  reason?: string;
  input?: Values;
}

/** Keeps the records of one register. */
export class RecordKeeper {
  constructor(
    private readonly register: CommandedRecords,
    private readonly steps: RecordSteps,
  ) {}

  /** @returns the id of the new record; throws the first refusal */
  async create(input: Values, request: KeepRequest): Promise<string> {
    const { steps } = this;
    const read = steps.read(input, true);
    const strangers = await steps.strangers(read.references, read.values, request.asker);
    steps.accept([...read.refusals, ...strangers]);
    return steps.write(request, (manager) => this.make(read, manager, request));
  }

  /** Makes the record that was read, within a transaction. */
  async make(
    read: Read,
    manager: EntityManager,
    { actor, own }: Pick<KeepRequest, 'actor' | 'own'>,
  ): Promise<string> {
    const now = { ...this.register.declared.starts?.(actor), ...read.values };
    await this.register.declared.locks?.(read.references, manager);
    await this.steps.judge(read, { now, manager, own });
    const id = randomUUID();
    await manager.insert(this.register.entity, { ...now, id });
    await this.writeParts(manager, id, read);
    await this.register.declared.also?.({ now: { ...now, id } as never, manager });
    return id;
  }

  /** Changes what is given and leaves the rest. */
  async change(seen: Seen, input: Values, request: KeepRequest): Promise<string> {
    const { steps } = this;
    const read = steps.read(input, false);
    const { references, refusals, values: sent } = read;
    const before = await steps.found(steps.dataSource.manager, seen.id);
    return steps.operate(
      {
        ...{ seen, refusals, references, sent, as: { ...before, ...sent } },
        judge: (was, manager) => this.judgeChange(was, read, { manager, own: request.own }),
        write: async (judged, manager) => {
          await this.writeChange(manager, { ...judged, read });
          return seen.id;
        },
      },
      request,
    );
  }

  /**
   * Changes a record that is locked to what was read, within a transaction.
   * @param within `parts` asks the rules about what changes with time of it, and returns what then writes
   * @returns whether that changes anything
   */
  async alter(
    was: Values,
    read: Read,
    within: {
      manager: EntityManager;
      own: OwnProvinces | undefined;
      parts: () => Promise<readonly (() => Promise<void>)[]>;
    },
  ): Promise<boolean> {
    const { steps } = this;
    const { manager } = within;
    steps.accept(await steps.strange(was, within));
    const changed = differs(was, read.values);
    const writes = await within.parts();
    if (!changed && writes.length === 0) return false;
    if (changed) await this.writeChange(manager, { ...(await this.judgeChange(was, read, within)), read });
    else {
      steps.demandEditable(was);
      steps.accept(await steps.missing(read.references, manager));
      await steps.raise(manager, was['id'] as string);
    }
    for (const write of writes) await write();
    return true;
  }

  private async judgeChange(
    was: Values,
    read: Read,
    within: { manager: EntityManager; own: OwnProvinces | undefined },
  ): Promise<{ was: Values; now: Values }> {
    this.steps.demandEditable(was);
    const now = { ...was, ...read.values };
    await this.steps.judge(read, { now, was, ...within });
    return { was, now };
  }

  /** Does what a command of the register says, in the order of steps of every operation. */
  async command(
    { declared: command, fields }: NamedCommand,
    { seen, sent }: { seen: Seen; sent: Sent },
    request: KeepRequest,
  ): Promise<string> {
    const { steps } = this;
    const reason = command.reason === undefined ? '' : reasonOf(sent.reason);
    const { values: given, refusals } = readFields(fields, sent.input ?? {}, {
      creating: true,
      prefix: 'input.',
    });
    const references = referencesIn(fields, given, 'input.');
    return steps.operate(
      {
        ...{ seen, refusals, references, as: given },
        locks: (manager) => Promise.resolve(command.locks?.(seen.id, manager)),
        judge: async (record, manager) => {
          const set = async (values: Values) => {
            await manager.update(this.register.entity, seen.id, values);
            return undefined;
          };
          const asked: Commanded<Values> = { record, given, reason, author: request.actor, manager, set };
          await demandPossible(command, asked, { register: this.register, steps, own: request.own });
          steps.accept(await steps.missing(references, manager));
          return asked;
        },
        write: async (asked) => (await command.does(asked)) ?? seen.id,
      },
      request,
    );
  }

  /** What would be refused of an input, and the records that it may repeat; changes nothing. */
  async check(
    id: string | null | undefined,
    input: Values,
    { own, asker }: Pick<KeepRequest, 'own' | 'asker'>,
  ): Promise<{ refusals: DomainError[]; alike: AlikeRow[] }> {
    const { steps } = this;
    const { manager } = steps.dataSource;
    const read = steps.read(input, id == null);
    const was = id == null ? undefined : await steps.found(manager, id);
    if (was) steps.accept(await steps.strange(was, { own, manager }));
    const now = { ...(was ?? this.register.declared.starts?.({})), ...read.values };
    const refusals = [
      ...(was ? steps.closed(was) : []),
      ...read.refusals,
      ...(await steps.strangers(read.references, now, asker)),
      ...(await steps.refusalsOf(read, { now, ...(was && { was }), manager, own })),
    ];
    return {
      refusals,
      alike: await alikeRecords(this.register, now, { id, parts: read.parts, own, manager }),
    };
  }

  private async writeChange(
    manager: EntityManager,
    { was, now, read }: { was: Values; now: Values; read: Read },
  ): Promise<void> {
    const id = was['id'] as string;
    const changed = differs(was, read.values);
    if (changed) await manager.update(this.register.entity, id, forUpdate(this.register.fields, read.values));
    if ((await this.writeParts(manager, id, read)) && !changed) await this.steps.raise(manager, id);
    if (changed) await this.register.declared.also?.({ now: now as never, was: was as never, manager });
  }

  private async writeParts(manager: EntityManager, id: string, { parts }: Read): Promise<boolean> {
    let changed = false;
    for (const [name, items] of Object.entries(parts))
      changed = ((await this.register.parts[name]?.write(manager, id, items)) ?? false) || changed;
    return changed;
  }
}
