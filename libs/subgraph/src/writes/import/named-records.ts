import { type EntityClass, tableOf } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { Register } from '../register/declaration';
import { UUID } from '../../types/scalars';
import { type Column, columnsCalled } from './columns';
import type { StoredRow } from './import-rows';
import { Matching, type Sought, soughtAs } from './matching';

/** The registers of a subgraph whose records are found by one field, by which rows can refer to them, by their classes. */
export type NamedRecords = ReadonlyMap<EntityClass, Register>;

export const NONE_NAMED: NamedRecords = new Map();

/** The registers by whose names rows can refer to records. */
export const namedAmong = (registers: readonly Register[]): NamedRecords =>
  new Map(
    registers
      .filter(({ declared }) => declared.importedBy?.length === 1)
      .map((register) => [register.entity as EntityClass, register]),
  );

/** The types of these that fields of a register refer to. */
export const namesIn = (register: Register, named: NamedRecords): string[] => [
  ...new Set(
    [...register.fields, ...Object.values(register.parts).flatMap(fieldsOfPart)].flatMap(
      ({ kept: { refersTo } }) => (refersTo?.entity && named.get(refersTo.entity())?.type) ?? [],
    ),
  ),
];

const fieldsOfPart = (part: object) => ('fields' in part ? (part.fields as Register['fields']) : []);

/** A column that refers to records by name; `isOwn`: to those of the list itself. */
interface NamingColumn {
  index: number;
  matching: Matching;
  isOwn: boolean;
  /** The column with the first day of its interval. */
  from: number;
}

/** Puts identities in place of names, as of the day from which a row says that something holds. */
export class RowNames {
  private readonly columns: readonly NamingColumn[];

  constructor(register: Register, names: readonly string[], named: NamedRecords) {
    this.columns = columnsCalled(register, names).flatMap((column, index) => {
      const target = column && targetOf(column, named);
      if (!target) return [];
      const from = column.part === undefined ? -1 : names.indexOf(`${column.part}.validFrom`);
      const isOwn = tableOf(target.entity)?.name === register.table;
      return [{ index, matching: new Matching(target), isOwn, from }];
    });
  }

  /** The rows with the identities of the records that are there; what is not found for certain stays. */
  async resolved(rows: readonly StoredRow[], manager: EntityManager): Promise<StoredRow[]> {
    const cells = rows.map((row) => [...row.cells]);
    for (const column of this.columns) {
      const sought = cells.map((row) => soughtBy(column, row));
      const found = await foundBy(
        column.matching,
        sought.flatMap((each) => each ?? []),
        manager,
      );
      for (const [place, row] of cells.entries()) {
        const each = sought[place];
        const [id, ...others] = (each && found.get(soughtAs(each))) ?? [];
        if (id !== undefined && others.length === 0) row[column.index] = id;
      }
    }
    return rows.map((row, index) => ({ ...row, cells: cells[index] ?? row.cells }));
  }

  /** The cells of a row with what rows above it have made; undefined when it speaks of nothing of the kind. */
  fromAbove(cells: readonly string[], made: ReadonlyMap<string, string>): string[] | undefined {
    const given = [...cells];
    let isOther = false;
    for (const column of this.columns) {
      const sought = column.isOwn ? soughtBy(column, cells) : undefined;
      const id = sought && made.get(sought.key);
      if (id === undefined) continue;
      given[column.index] = id;
      isOther = true;
    }
    return isOther ? given : undefined;
  }
}

function targetOf({ field }: Column, named: NamedRecords): Register | undefined {
  const { refersTo, facts } = field.kept;
  return refersTo?.entity && !facts.several ? named.get(refersTo.entity() as EntityClass) : undefined;
}

/** Who bore the name on the day; where nobody did, who bears it today: people write by which name they know it. */
async function foundBy(
  matching: Matching,
  sought: readonly Sought[],
  manager: EntityManager,
): Promise<Map<string, readonly string[]>> {
  const each = [...new Map(sought.map((one) => [soughtAs(one), one])).values()];
  const found = await matching.ids(each, manager);
  const lost = each.flatMap((one, place) =>
    found[place]?.length === 0 ? [{ place, ...one, days: one.days.map(() => today()) }] : [],
  );
  const now = await matching.ids(lost, manager);
  lost.forEach(({ place }, index) => (found[place] = now[index] ?? []));
  return new Map(each.map((one, place) => [soughtAs(one), found[place] ?? []]));
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

function soughtBy({ index, matching, from }: NamingColumn, cells: readonly string[]): Sought | undefined {
  const text = cells[index]?.trim() ?? '';
  if (text === '' || isIdentity(text)) return undefined;
  const day = cells[from]?.trim() ?? '';
  return matching.calledSo(text, isDay(day) ? day : today());
}

function isIdentity(text: string): boolean {
  try {
    return UUID.parseValue(text) !== undefined;
  } catch {
    return false;
  }
}

/** What is no day is refused by its own column. */
const isDay = (text: string): boolean => A_DAY.test(text) && !Number.isNaN(Date.parse(text));
