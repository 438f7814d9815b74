import type { EntityManager } from 'typeorm';

import type { Reference } from '../reference-check';
import type { Register } from '../register/declaration';
import type { Values } from '../register/read-input';
import { abroad, type Read, type RecordSteps } from '../register/record-steps';
import { columnOf, type RowRead, rowReader } from './columns';
import type { StoredRow } from './import-rows';
import { Matching, type Sought, soughtAs } from './matching';
import { type NamedRecords, RowNames } from './named-records';

export interface ReadRow {
  place: number;
  cells: readonly string[];
  given: RowRead;
  /** The same as the input of a new record. */
  whole: Read;
  /** By which it is found among the records; undefined where a part of it is not valid. */
  sought: Sought | undefined;
}

/** A row with what it would write: a new record, or what it has that `was` has not. */
export interface MatchedRow extends ReadRow {
  was: Values | undefined;
  read: Read;
}

interface List {
  register: Register;
  steps: RecordSteps;
  named: NamedRecords;
  columns: readonly string[];
}

/** Reads the rows of one list: what they give, and which records they are about. */
export class RowReader {
  /** Reads the cells of a row. */
  readonly cells: (cells: readonly string[]) => RowRead;
  readonly matching: Matching;
  private readonly names: RowNames;
  /** The records that rows have made or found, by key. */
  private readonly made = new Map<string, string>();

  constructor(private readonly list: List) {
    const { register, columns, named } = list;
    this.cells = rowReader(register, [...columns]);
    this.matching = new Matching(register);
    this.names = new RowNames(register, [...columns], named);
  }

  /** The entities of other subgraphs that rows refer to. */
  abroad(rows: readonly Pick<StoredRow, 'cells'>[]): Reference[] {
    return rows.flatMap(({ cells }) => abroadIn(this.list.steps.read(this.cells(cells).input, true)));
  }

  /** Reads rows, in which records of the subgraph may be named. */
  async rows(rows: readonly StoredRow[], manager: EntityManager): Promise<ReadRow[]> {
    return (await this.names.resolved(rows, manager)).map((row) => this.read(row));
  }

  /** Reads a row once more where it speaks of what a row above has made. */
  again(row: ReadRow): ReadRow {
    const cells = this.names.fromAbove(row.cells, this.made);
    return cells ? this.read({ ...row, cells }) : row;
  }

  /** Remembers which record a row was about, for those below. */
  remember({ sought }: ReadRow, recordId: string): void {
    if (sought) this.made.set(sought.key, recordId);
  }

  /**
   * A record that is there is given what the row has; its key stays.
   * @param isDated whether a field is a part that changes with time, which is changed by itself
   */
  matched(
    row: ReadRow,
    found: ReadonlyMap<string, readonly Values[]>,
    isDated: (field: string) => boolean,
  ): MatchedRow {
    const [was] = (row.sought && found.get(soughtAs(row.sought))) ?? [];
    if (!was) return { ...row, was, read: row.whole };
    const fields = Object.entries(row.given.input).filter(
      ([name]) => !this.matching.paths.includes(name) && !isDated(name),
    );
    const read = this.list.steps.read(Object.fromEntries(fields), false);
    const ofParts = row.whole.references.filter(({ argument }) => isDated(argument.split('.')[0] ?? ''));
    return { ...row, was, read: { ...read, references: [...read.references, ...ofParts] } };
  }

  private read({ place, cells }: Pick<StoredRow, 'place' | 'cells'>): ReadRow {
    const given = this.cells(cells);
    const whole = this.list.steps.read(given.input, true);
    const refused = new Set([...given.refusals, ...whole.refusals].map(({ argument }) => columnOf(argument)));
    const isValid = !this.matching.paths.some(
      (path) => refused.has(path) || refused.has(path.split('.')[0] ?? ''),
    );
    return { place, cells, given, whole, sought: isValid ? this.matching.soughtBy(whole) : undefined };
  }
}

export const abroadIn = ({ references, values }: Pick<Read, 'references' | 'values'>): Reference[] =>
  abroad(references, values);
