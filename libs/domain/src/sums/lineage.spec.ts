import { Lineage } from './lineage';

const until = (id: string, validTo: string) => ({ id, validFrom: null, validTo });
const between = (id: string, validFrom: string, validTo: string | null = null) => ({
  id,
  validFrom,
  validTo,
});
const became = (predecessor: string, ...successors: string[]) =>
  successors.map((successor) => ({ predecessor, successor }));

const MERGED = new Lineage(
  [until('Kon Tum', '2025-07-01'), until('Quảng Ngãi cũ', '2025-07-01'), between('Quảng Ngãi', '2025-07-01')],
  [...became('Kon Tum', 'Quảng Ngãi'), ...became('Quảng Ngãi cũ', 'Quảng Ngãi')],
);

it.each([
  ['Kon Tum', '2025-06-30', ['Kon Tum']],
  ['Kon Tum', '2025-07-01', ['Quảng Ngãi']],
  ['Quảng Ngãi', '2025-07-01', ['Quảng Ngãi']],
  ['Quảng Ngãi', '2025-06-30', ['Kon Tum', 'Quảng Ngãi cũ']],
  ['unknown', '2025-06-30', ['unknown']],
])('finds %s on the map of %s at %j', (unit, day, places) => {
  expect(MERGED.onMap(unit, day)).toEqual(places);
});

it('puts what was split and merged again where it is whole', () => {
  const lineage = new Lineage(
    [
      until('A', '2000-01-01'),
      between('B', '2000-01-01', '2010-01-01'),
      between('C', '2000-01-01', '2010-01-01'),
      between('D', '2010-01-01'),
    ],
    [...became('A', 'B', 'C'), ...became('B', 'D'), ...became('C', 'D')],
  );
  expect(lineage.onMap('A', '2005-01-01')).toEqual(['B', 'C']);
  expect(lineage.onMap('A', '2010-01-01')).toEqual(['D']);
  expect(lineage.onMap('D', '1999-12-31')).toEqual(['A']);
  expect(lineage.areRelated('A', 'D')).toBe(true);
  expect(lineage.areRelated('B', 'C')).toBe(false);
  expect(new Set(lineage.familyOf('C'))).toEqual(new Set(['A', 'B', 'C', 'D']));
});

it('gives to nobody what nothing became of, in whole or in part', () => {
  const lineage = new Lineage(
    [
      until('A', '2000-01-01'),
      until('B', '2000-01-01'),
      between('C', '2000-01-01'),
      between('D', '1990-01-01', '2000-01-01'),
    ],
    [...became('B', 'C'), ...became('D', 'C')],
  );
  expect(lineage.onMap('A', '2020-01-01')).toEqual([]);
  // D was made of nothing, so that what C counts was not only B's on that day.
  expect(lineage.onMap('C', '1980-01-01')).toEqual(['B', 'C']);
});

it('takes a change of name or code for no change of the unit', () => {
  const lineage = new Lineage([{ id: 'A', validFrom: null, validTo: null }], became('A', 'A'));
  expect(lineage.onMap('A', '2020-01-01')).toEqual(['A']);
  expect([...lineage.ancestorsOf('A')]).toEqual([]);
});
