import { CommuneKind } from '../commune/commune-kind';
import { communeRows } from './communes';
import { readBorders, readUnits, successorId } from './units';

const units = readUnits();
const rows = communeRows(units);

it('are the 3,321 communes of the day, each with a code of its own', () => {
  expect(rows).toHaveLength(3_321);
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  const counts = Map.groupBy(rows, ({ kind }) => kind);
  const of = (kind: CommuneKind) => counts.get(kind)?.length;
  expect([of(CommuneKind.COMMUNE), of(CommuneKind.WARD), of(CommuneKind.SPECIAL_ZONE)]).toEqual([
    2621, 687, 13,
  ]);
});

it('are as many in each border province as the list of these says', () => {
  const provinces = Map.groupBy(rows, ({ provinceId }) => provinceId);
  for (const { newCode, newCommuneCount } of readBorders()) {
    const unit = units.find((each) => each.newCode === newCode);
    const communes = unit && provinces.get(successorId(unit));
    expect([newCode, communes?.length]).toEqual([newCode, newCommuneCount]);
  }
});

it('are at no border where there is none, and else leave that open', () => {
  const bordering = new Set(readBorders().map(({ newCode }) => newCode));
  for (const unit of units) {
    const [one] = rows.filter(({ provinceId }) => provinceId === successorId(unit));
    expect([unit.newCode, one?.border]).toEqual([unit.newCode, bordering.has(unit.newCode) ? null : false]);
  }
});
