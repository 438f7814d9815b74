import { changeAs } from '@bien-cuong/database';
import { DomainError, type Text } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { Reference, ReferenceCheck } from '../reference-check';
import type { Register } from '../register/declaration';
import type { KeepRequest } from '../register/operation';
import type { RecordKeeper } from '../register/record-keeper';
import type { RecordSteps } from '../register/record-steps';
import { writing } from '../register/writing';
import { ImportOutcome } from './import';
import type { StoredRow } from './import-rows';
import type { ImportStore, StoredImport } from './import-store';
import type { NamedRecords } from './named-records';
import { keyOf, RowJudge } from './row-judge';
import { MOST_SENT } from './staged';

const FAILED: Text = {
  vi: 'Việc nhập đã dừng vì lỗi hệ thống; chưa có gì thay đổi. Hãy thử lại.',
  en: 'It was stopped by a failure; nothing was changed. Try again.',
};

/** Ends the transaction of a run that is to change nothing. */
class Undo extends Error {}

/** What the imports of one register are made with. */
export interface Tools {
  register: Register;
  keeper: RecordKeeper;
  steps: RecordSteps;
  references: ReferenceCheck;
  store: ImportStore;
  /** The records that rows can refer to by name. */
  named: NamedRecords;
  dataSource: DataSource;
  /** Waits until no gateway serves any more what was changed. */
  settled: () => Promise<void>;
}

/** Checks and applies the lists of one register. */
export class ImportRunner {
  constructor(private readonly tools: Tools) {}

  /**
   * Begins to check a list, or to apply it. That goes on after this has answered.
   * @throws Conflict while another one runs, or when the list is of another type
   */
  async begin(id: string, apply: boolean, request: KeepRequest): Promise<void> {
    const { store, register } = this.tools;
    const list = { id, owner: request.actor.subject ?? '', type: register.type };
    const begun = await store.begin(list, apply ? 'APPLYING' : 'CHECKING');
    if (begun) void new Run(begun, apply, request, this.tools).run();
  }
}

/** One pass over a list, in one transaction, which is only committed when it is applied and nothing is refused. */
class Run {
  private done = 0;
  private refused = 0;
  private stopped = false;
  /** What the other subgraphs said of what the list refers to. */
  private readonly known = new Map<string, DomainError | undefined>();
  private readonly rows: RowJudge;

  constructor(
    private readonly list: StoredImport,
    private readonly apply: boolean,
    private readonly request: KeepRequest,
    private readonly tools: Tools,
  ) {
    this.rows = new RowJudge(list, { ...tools, request });
  }

  async run(): Promise<void> {
    const renewal = setInterval(() => void this.renew(), 2_000);
    const failure = await this.judged().catch((error: unknown) => {
      console.error(error);
      return error instanceof DomainError ? error.text : FAILED;
    });
    clearInterval(renewal);
    const state = failure ? 'STOPPED' : 'CHECKED';
    await this.tools.store
      .end(this.list.id, { state, done: this.done, failure })
      .catch((error: unknown) => console.error(error));
  }

  /** Judges all rows, and makes their records when that was asked for and none is refused. */
  private async judged(): Promise<undefined> {
    const { store, settled } = this.tools;
    await this.lookAbroad();
    try {
      await this.within(async (manager) => {
        await this.eachChunk((rows) => this.judgeChunk(rows, manager));
        if (!this.apply || this.refused > 0 || this.stopped) throw new Undo();
        await store.applied(this.list.id, manager);
      });
    } catch (error) {
      if (error instanceof Undo) return undefined;
      throw error;
    }
    // Who then reads what was made must not be given an answer from before.
    await settled().catch((error: unknown) => console.error(error));
    return undefined;
  }

  private async renew(): Promise<void> {
    try {
      if (!(await this.tools.store.renew(this.list.id, this.done))) this.stopped = true;
    } catch (error) {
      console.error(error);
    }
  }

  private within(work: (manager: EntityManager) => Promise<void>): Promise<unknown> {
    const { register, dataSource } = this.tools;
    const { idempotencyKey: _, ...request } = this.request;
    return writing(register, () =>
      changeAs(dataSource, request, async (manager) => {
        // It is one request for thousands of rows, whose trail is written when it is committed.
        await manager.query('SET LOCAL statement_timeout = 0');
        await work(manager);
        return this.list.id;
      }),
    );
  }

  private async eachChunk(work: (rows: StoredRow[]) => Promise<void>): Promise<void> {
    let after = 0;
    for (;;) {
      const rows = await this.tools.store.rows.page(this.list.id, { after, limit: MOST_SENT });
      if (rows.length === 0 || this.stopped) return;
      await work(rows);
      after = rows.at(-1)?.place ?? after;
    }
  }

  /** Asks the other subgraphs about all that the list refers to, before anything is locked. */
  private async lookAbroad(): Promise<void> {
    await this.eachChunk(async (rows) => {
      const unknown = new Map<string, Reference>();
      for (const reference of this.rows.abroad(rows))
        if (!this.known.has(keyOf(reference))) unknown.set(keyOf(reference), reference);
      const asked = [...unknown].map(([key, reference]) => ({ ...reference, argument: key }));
      const refusals = await this.tools.references.missing(asked, this.request.asker);
      const refused = new Map(refusals.map((refusal) => [refusal.argument, refusal]));
      for (const { argument } of asked) this.known.set(argument, refused.get(argument));
    });
  }

  private async judgeChunk(rows: readonly StoredRow[], manager: EntityManager): Promise<void> {
    const verdicts = await this.rows.judge(rows, this.known, manager);
    this.done += verdicts.length;
    this.refused += verdicts.filter(({ outcome }) => outcome === ImportOutcome.REFUSED).length;
    const { rows: kept } = this.tools.store;
    await kept.judged(this.list.id, verdicts);
    if (!this.apply) await kept.found(this.list.id, await this.rows.alike(rows, verdicts));
  }
}
