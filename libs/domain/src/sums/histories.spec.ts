import { array, assert, constantFrom, nat, property } from 'fast-check';

import { type Chosen, chooseFigures } from './choose-figures';
import { Lineage } from './lineage';
import { sumOf } from './sum-of';
import {
  atomsOf,
  type Beside,
  firstOf,
  histories,
  type History,
  inPieces,
  type Land,
  more,
  MONTHS,
  type Reported,
  reported,
  valueOf,
} from './testing/histories';

/** HISTORIES=10000 tries more of them. */
const numRuns = Number(process.env['HISTORIES'] ?? 1_000);

const lengths = array(constantFrom(1, 3, 6, 12, 36), { minLength: 1, maxLength: 5 });
const days = nat(MONTHS - 1).map((month) => ({ month, day: firstOf(month) }));

const together = ({ units, links }: History, figures: readonly Reported[], addsUpOverTime = true) => {
  const lineage = new Lineage(units, links);
  return { lineage, chosen: chooseFigures(figures, { lineage, umbrellasOf: () => [], addsUpOverTime }) };
};

const atomsIn = ({ counted }: Chosen<Reported>): string[] => counted.flatMap(({ atoms }) => [...atoms]);

it('adds up what was reported once to what is true, on the map of any day', () => {
  assert(
    property(histories, lengths, days, (history, pieces, { day, month }) => {
      const figures = inPieces(history, pieces);
      const { lineage, chosen } = together(history, figures);
      expect(chosen.leftOut).toEqual([]);
      const byPlace = Map.groupBy(chosen.counted, ({ unit }) => lineage.onMap(unit, day).join());
      let sum = 0;
      for (const [place, parts] of byPlace) {
        const value = sumOf(parts, true).value ?? 0;
        sum += value;
        const whole = history.land.find(({ id }) => id === place);
        // What is told to be within one unit of that day is.
        const strays = parts.flatMap(({ atoms }) =>
          atoms.filter((atom) => whole && !whole.cells.includes(Number(atom.split('@')[0]))),
        );
        expect(strays).toEqual([]);
        expect(value).toBe(valueOf(parts.flatMap(({ atoms }) => [...atoms])));
      }
      const everything = [...new Set(history.land.flatMap(({ cells }) => cells))];
      expect(sum).toBe(valueOf(atomsOf(everything, 0, MONTHS)));
      expect([...byPlace.keys()].every((place) => existed(history, place.split(','), month))).toBe(true);
    }),
    { numRuns },
  );
});

const existed = ({ land }: History, ids: readonly string[], month: number): boolean =>
  ids.every((id) => land.some((unit) => unit.id === id && unit.from <= month && month < unit.to));

it('counts nothing twice and forgets nothing, whatever else was reported', () => {
  assert(
    property(histories, lengths, more, (history, pieces, others) => {
      const figures = [...inPieces(history, pieces), ...beside(history, others)];
      const { chosen } = together(history, figures);
      const atoms = atomsIn(chosen);
      expect(new Set(atoms).size).toBe(atoms.length);
      const told = [...chosen.counted, ...chosen.leftOut.map(({ figure }) => figure)];
      expect(new Set(told)).toEqual(new Set(figures));
      expect(told).toHaveLength(figures.length);
    }),
    { numRuns },
  );
});

it('counts of what does not add up over time no land twice', () => {
  assert(
    property(histories, lengths, more, (history, pieces, others) => {
      const figures = [...inPieces(history, pieces), ...beside(history, others)];
      const { chosen } = together(history, figures, false);
      const cells = chosen.counted.flatMap(
        ({ unit }) => history.land.find(({ id }) => id === unit)?.cells ?? [],
      );
      expect(new Set(cells).size).toBe(cells.length);
      expect(chosen.counted.length + chosen.leftOut.length).toBe(figures.length);
    }),
    { numRuns },
  );
});

/** What a unit reports of a time before it began is of its whole land; it reports nothing of a time after its end. */
function beside({ land }: History, others: readonly Beside[]): Reported[] {
  return others.flatMap(({ pick, from, length, off, accepted }, index) => {
    const unit = land[pick % land.length] as Land;
    const to = Math.min(MONTHS, from + length);
    if (from >= unit.to) return [];
    const figure = reported(unit, from, to, { id: `M${index}`, accepted });
    const atoms = atomsOf(unit.cells, from, Math.min(to, unit.to));
    return [{ ...figure, atoms, value: valueOf(atoms) + Number(off) }];
  });
}
