import { Conflict, DomainError, NotFound, type Text, Unavailable } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { Reference } from '../reference-check';
import type { AlikeRow } from '../register/alike';
import type { Register } from '../register/declaration';
import type { KeepRequest } from '../register/operation';
import type { Values } from '../register/read-input';
import type { RecordKeeper } from '../register/record-keeper';
import type { RecordSteps } from '../register/record-steps';
import { writing } from '../register/writing';
import { alikeTo } from './alike-to';
import { columnOf } from './columns';
import { DatedRows } from './dated-rows';
import { ImportOutcome } from './import';
import type { StoredRow, Verdict } from './import-rows';
import type { StoredImport } from './import-store';
import { soughtAs } from './matching';
import type { NamedRecords } from './named-records';
import { abroadIn, type MatchedRow, RowReader } from './row-reader';

const TWICE: Text = {
  vi: 'Dòng này nói về cùng một bản ghi với dòng ở trên.',
  en: 'This row is about the same record as one above.',
};
const SEVERAL: Text = {
  vi: 'Có nhiều bản ghi như vậy nên không rõ dòng này nói về bản ghi nào.',
  en: 'There are several such records, so it is not clear which one this row is about.',
};

/** What rows are judged by. */
interface Bench {
  found: ReadonlyMap<string, readonly Values[]>;
  recorded: Awaited<ReturnType<DatedRows['recorded']>>;
  known: KnownAbroad;
  manager: EntityManager;
}

interface Keeping {
  register: Register;
  keeper: RecordKeeper;
  steps: RecordSteps;
  named: NamedRecords;
  request: KeepRequest;
}

/** What the other subgraphs said of a reference, by {@link keyOf}; undefined: it is there. */
export type KnownAbroad = ReadonlyMap<string, DomainError | undefined>;

export const keyOf = ({ subgraph, type, key }: Reference): string => JSON.stringify([subgraph, type, key]);

/** Judges the rows of one list by the rules of its register, and writes them. */
export class RowJudge {
  private readonly reader: RowReader;
  private readonly dated: DatedRows;
  /** The keys and the records that rows were about. */
  private readonly seen = new Set<string>();

  constructor(
    { columns }: Pick<StoredImport, 'columns'>,
    private readonly keeping: Keeping,
  ) {
    const { register, steps } = keeping;
    this.reader = new RowReader({ ...keeping, columns });
    this.dated = new DatedRows(register, steps, this.reader.matching.paths);
  }

  /** The entities of other subgraphs that rows refer to. */
  abroad(rows: readonly Pick<StoredRow, 'cells'>[]): Reference[] {
    return this.reader.abroad(rows);
  }

  /** The verdicts of rows, which are written as far as the transaction goes. */
  async judge(rows: readonly StoredRow[], known: KnownAbroad, manager: EntityManager): Promise<Verdict[]> {
    const read = await this.reader.rows(rows, manager);
    const found = await this.mine(
      await this.reader.matching.found(
        read.flatMap(({ sought }) => sought ?? []),
        manager,
      ),
      manager,
    );
    const ids = [...found.values()].flatMap((records) => records.map(({ id }) => id as string));
    const bench = { found, recorded: await this.dated.recorded(ids, manager), known, manager };
    const verdicts: Verdict[] = [];
    await manager.query('SAVEPOINT import_row');
    for (const row of read) {
      const matched = this.reader.matched(this.reader.again(row), found, (field) => this.dated.has(field));
      const verdict = await this.judgeOne(matched, bench);
      if (verdict.outcome !== ImportOutcome.REFUSED && verdict.recordId !== null)
        this.reader.remember(row, verdict.recordId);
      verdicts.push(verdict);
    }
    await manager.query('RELEASE SAVEPOINT import_row');
    return verdicts;
  }

  /** The records that rows may repeat which make new ones, by the places of these rows. */
  alike(rows: readonly StoredRow[], verdicts: readonly Verdict[]): Promise<Map<number, AlikeRow[]>> {
    return alikeTo(rows, verdicts, { ...this.keeping, reader: this.reader.cells });
  }

  /** Nobody is told by the verdict on a row what the records of another province are like. */
  private async mine(found: Map<string, Values[]>, manager: EntityManager): Promise<Map<string, Values[]>> {
    const { steps, request } = this.keeping;
    if (!request.own) return found;
    for (const [key, records] of found) {
      const own: Values[] = [];
      for (const record of records)
        if ((await steps.strange(record, { own: request.own, manager })).length === 0) own.push(record);
      found.set(key, own);
    }
    return found;
  }

  private async judgeOne(row: MatchedRow, bench: Bench): Promise<Verdict> {
    const { manager } = bench;
    const recordId = (row.was?.['id'] as string | undefined) ?? null;
    const refused = (refusals: readonly DomainError[]): Verdict => ({
      ...{ place: row.place, outcome: ImportOutcome.REFUSED, recordId },
      refusals: refusals.map(({ argument, code, text }) => ({ argument: columnOf(argument), code, text })),
    });
    const refusals = this.refusalsOf(row, bench);
    if (refusals.length > 0) return refused(refusals);
    try {
      const written = await this.write(row, bench);
      await manager.query('RELEASE SAVEPOINT import_row; SAVEPOINT import_row');
      return { place: row.place, refusals: [], ...written };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await manager.query('ROLLBACK TO SAVEPOINT import_row');
      return refused([error]);
    }
  }

  /** What is wrong with a row before any rule is asked. */
  private refusalsOf(
    { given, whole, read, sought, was }: MatchedRow,
    { found, known }: Bench,
  ): DomainError[] {
    const strangers = abroadIn({ ...read, values: was ? read.values : whole.values }).flatMap((reference) => {
      const refusal = known.get(keyOf(reference));
      if (!refusal) return [];
      return [refusal instanceof Unavailable ? refusal : new NotFound(refusal.text, reference.argument)];
    });
    const matches = (sought && found.get(soughtAs(sought))?.length) ?? 0;
    const about = [sought?.key, was?.['id'] as string | undefined].flatMap((each) => each ?? []);
    const unclear = [
      ...(matches > 1 ? [new Conflict(SEVERAL)] : []),
      ...(about.some((each) => this.seen.has(each)) ? [new Conflict(TWICE)] : []),
    ];
    for (const each of about) this.seen.add(each);
    const badCells = new Set(given.refusals.map(({ argument }) => argument));
    const others = read.refusals.filter(({ argument }) => !badCells.has(columnOf(argument) ?? undefined));
    return [...given.refusals, ...others, ...strangers, ...unclear];
  }

  private async write(
    { given, whole, read, was }: MatchedRow,
    { recorded, manager }: Bench,
  ): Promise<Pick<Verdict, 'outcome' | 'recordId'>> {
    const { keeper, register, request } = this.keeping;
    let outcome = ImportOutcome.MADE;
    const recordId = await writing(register, async () => {
      if (!was) return keeper.make(whole, manager, request);
      const id = was['id'] as string;
      const parts = () => this.dated.changes(given, { owner: id, recorded, manager });
      const changes = await keeper.alter(was, { ...read, parts: {} }, { manager, own: request.own, parts });
      outcome = changes ? ImportOutcome.CHANGED : ImportOutcome.SAME;
      return id;
    });
    return { outcome, recordId };
  }
}
