import { foldText } from '@bien-cuong/domain';
import vietnam from '@svg-maps/vietnam';
import { mapRegions, outlineCentre, type Outline } from './map-regions';

const outlines: readonly Outline[] = vietnam.locations;
const outline = (name: string, y: number) => ({ id: name, name, path: `m 10,${y} 4,0 0,4 -4,0 z` });
const unit = (name: string, holder = name) => ({
  id: name,
  on: '2025-06-30',
  name,
  onMap: [{ id: holder, on: '2026-01-01', name: holder, officialName: holder, landBorder: true }],
});

describe('mapRegions', () => {
  it('joins the outlines of units that were merged', () => {
    const regions = mapRegions(
      [outline('Quang Ngai', 5), outline('Kon Tum', 9)],
      [unit('Quảng Ngãi'), unit('Kon Tum', 'Quảng Ngãi')],
    );
    expect(regions).toHaveLength(1);
    expect(regions[0]?.outlines).toHaveLength(2);
  });

  it('gives the archipelagos to the units that hold them', () => {
    const regions = mapRegions(
      [outline('Hoang Sa', 1), outline('Truong Sa', 2)],
      [unit('Đà Nẵng'), unit('Khánh Hòa')],
    );
    expect(regions.map(({ holder }) => holder?.name)).toEqual(['Đà Nẵng', 'Khánh Hòa']);
  });

  it('keeps an outline whose holder is unknown, without one', () => {
    expect(mapRegions([outline('Nowhere', 1)], [])[0]?.holder).toBeNull();
  });

  it('goes from north to south', () => {
    const regions = mapRegions(
      [outline('Ca Mau', 90), outline('Ha Giang', 2)],
      [unit('Cà Mau'), unit('Hà Giang')],
    );
    expect(regions.map(({ holder }) => holder?.name)).toEqual(['Hà Giang', 'Cà Mau']);
  });

  it('has 63 units and two archipelagos, no two of which have the same name without accents', () => {
    expect(new Set(outlines.map(({ name }) => foldText(name))).size).toBe(65);
  });

  it('finds a unit whatever separates the words of its name', () => {
    const regions = mapRegions([outline('Ba Ria–Vung Tau', 1)], [unit('Bà Rịa - Vũng Tàu')]);
    expect(regions[0]?.holder?.name).toBe('Bà Rịa - Vũng Tàu');
  });
});

it('finds the middle of an outline', () => {
  expect(outlineCentre('m 10,20 4,0 0,6 -4,0 z')).toEqual({ x: 12, y: 23 });
});
