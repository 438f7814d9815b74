import { type Arbitrary, array, boolean, constantFrom, integer, nat, record } from 'fast-check';

import { Qualifier } from '../../qualifier';
import type { Addend } from '../choose-figures';
import type { BecameUnit, DatedUnit } from '../lineage';

/** A unit of a generated history: which cells of land it consists of, and in which months it exists. */
export interface Land {
  id: string;
  cells: readonly number[];
  from: number;
  /** The first month in which it no longer exists. */
  to: number;
}

export interface History {
  land: readonly Land[];
  units: DatedUnit[];
  links: BecameUnit[];
}

/** How many months a history has. */
export const MONTHS = 36;

type Event = { kind: 'merge' | 'split' | 'rename'; month: number; pick: number };

const event: Arbitrary<Event> = record({
  kind: constantFrom('merge', 'split', 'rename'),
  month: integer({ min: 1, max: MONTHS - 1 }),
  pick: nat(1000),
});

/** Mergers, mergers of what was merged, splits, splits that are merged again and new names, of two to six units. */
export const histories: Arbitrary<History> = record({
  cells: integer({ min: 2, max: 8 }),
  events: array(event, { maxLength: 7 }),
}).map(({ cells, events }) =>
  happened(
    cells,
    events.toSorted((a, b) => a.month - b.month),
  ),
);

function happened(cells: number, events: readonly Event[]): History {
  let next = 0;
  const land: Land[] = [];
  const links: BecameUnit[] = [];
  const found = (own: readonly number[], from: number): Land => {
    const unit = { id: `U${next++}`, cells: own, from, to: MONTHS };
    land.push(unit);
    return unit;
  };
  const end = (units: readonly Land[], month: number, parts: readonly (readonly number[])[]): void => {
    const made = parts.map((part) => found(part, month));
    for (const unit of units) {
      unit.to = month;
      links.push(...made.map(({ id }) => ({ predecessor: unit.id, successor: id })));
    }
  };
  for (let cell = 0; cell < cells; cell += 2) found(cell + 1 < cells ? [cell, cell + 1] : [cell], 0);
  for (const { kind, month, pick } of events) {
    const there = land.filter((unit) => unit.to === MONTHS && unit.from < month);
    const one = there[pick % Math.max(1, there.length)];
    const other = there[(pick + 1) % Math.max(1, there.length)];
    if (!one || !other) continue;
    if (kind === 'rename') links.push({ predecessor: one.id, successor: one.id });
    else if (kind === 'merge' && one !== other) end([one, other], month, [[...one.cells, ...other.cells]]);
    else if (kind === 'split' && one.cells.length > 1)
      end([one], month, [one.cells.slice(0, 1), one.cells.slice(1)]);
  }
  const units = land.map(({ id, from, to }) => ({
    id,
    validFrom: from === 0 ? null : firstOf(from),
    validTo: to === MONTHS ? null : firstOf(to),
  }));
  return { land, units, links };
}

/** What is true: how much there was in a cell in a month; the number tells them apart. */
export const truth = (cell: number, month: number): number => (cell + 1) * 1000 + month;

export const atomsOf = (cells: readonly number[], from: number, to: number): string[] =>
  cells.flatMap((cell) => Array.from({ length: to - from }, (_, i) => `${cell}@${from + i}`));

export const valueOf = (atoms: readonly string[]): number =>
  atoms.reduce((sum, atom) => {
    const [cell = 0, month = 0] = atom.split('@').map(Number);
    return sum + truth(cell, month);
  }, 0);

export const firstOf = (month: number): string =>
  `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The last day of the month before. */
export const lastBefore = (month: number): string =>
  new Date(Date.parse(firstOf(month)) - 86_400_000).toISOString().slice(0, 10);

/** A figure of a unit for the months `from` to `to`, with what it truly counts. */
export interface Reported extends Addend {
  atoms: readonly string[];
}

export const reported = (unit: Land, from: number, to: number, more: Partial<Addend> = {}): Reported => {
  const atoms = atomsOf(unit.cells, from, to);
  return {
    id: `${unit.id}:${from}-${to}`,
    unit: unit.id,
    from: firstOf(from),
    to: lastBefore(to),
    movement: null,
    value: valueOf(atoms),
    qualifier: Qualifier.EXACTLY,
    accepted: false,
    atoms,
    ...more,
  };
};

/** Every unit reports all of its time once, in pieces of so many months. */
export const inPieces = ({ land }: History, lengths: readonly number[]): Reported[] =>
  land.flatMap((unit, index) => {
    const length = lengths[index % lengths.length] ?? 1;
    const pieces: Reported[] = [];
    for (let from = unit.from; from < unit.to; from += length)
      pieces.push(reported(unit, from, Math.min(unit.to, from + length)));
    return pieces;
  });

/** A report beside those, of any unit and months; `off` makes it contradict them. */
export interface Beside {
  pick: number;
  from: number;
  length: number;
  off: boolean;
  accepted: boolean;
}

/** Reports that overlap, reach back before a unit began, go on after it ended, or contradict. */
export const more: Arbitrary<Beside[]> = array(
  record({
    pick: nat(1000),
    from: nat(MONTHS - 1),
    length: integer({ min: 1, max: 18 }),
    off: boolean(),
    accepted: boolean(),
  }),
  { maxLength: 12 },
);
