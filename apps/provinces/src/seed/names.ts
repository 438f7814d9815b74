import { seedId } from '@bien-cuong/database';

import { ProvinceKind } from '../province/province.entity';
import { MERGED_ON, successorId, unitId, BEFORE, type UnitRow } from './units';

export const LIST = 'Danh mục 63 đơn vị cấp tỉnh ngày 30/6/2025 và 34 đơn vị ngày 1/7/2025 (provinces.csv)';
export const CHANGES = 'Tài liệu nghiệp vụ của dự án, mục “Territory changes” (domain.md)';

/** On this day Huế became a centrally-run city and lost the words Thừa Thiên. */
export const HUE_CITY_ON = '2025-01-01';
/** Đồng Nai became a centrally-run city on this day. */
export const DONG_NAI_CITY_ON = '2026-04-30';

interface NameRow {
  id: string;
  provinceId: string;
  code: string;
  name: string;
  officialName: string;
  kind: ProvinceKind;
  validFrom: string | null;
  validTo: string | null;
  source: string;
}

interface Interval {
  from: string | null;
  to: string | null;
  source?: string;
}

function nameRow(provinceId: string, code: string, officialName: string, interval: Interval): NameRow {
  const city = officialName.startsWith('Thành phố ');
  return {
    id: seedId('ProvinceName', `${provinceId}/${interval.from ?? ''}`),
    provinceId,
    code,
    name: officialName.replace(/^(Tỉnh|Thành phố) /, ''),
    officialName,
    kind: city ? ProvinceKind.MUNICIPALITY : ProvinceKind.PROVINCE,
    validFrom: interval.from,
    validTo: interval.to,
    source: interval.source ?? LIST,
  };
}

/** Every code, name and kind of every unit, for the days on which they are known to be valid. */
export function nameRows(units: UnitRow[]): NameRow[] {
  const merged = Map.groupBy(
    units.filter(({ merged }) => merged),
    successorId,
  );
  return [
    ...units.flatMap(oldNames),
    ...[...merged.values()].flatMap(([first]) => (first ? newNames(first) : [])),
  ];
}

function oldNames({ oldCode, oldName, newCode, newName, merged }: UnitRow): NameRow[] {
  const id = unitId(oldCode, BEFORE);
  if (oldCode === '46') {
    return [
      nameRow(id, oldCode, 'Tỉnh Thừa Thiên Huế', { from: null, to: HUE_CITY_ON, source: CHANGES }),
      nameRow(id, newCode, newName, { from: HUE_CITY_ON, to: null }),
    ];
  }
  if (merged) return [nameRow(id, oldCode, oldName, { from: null, to: MERGED_ON })];
  if (oldName === newName) return [nameRow(id, oldCode, oldName, { from: null, to: null })];
  return [
    nameRow(id, oldCode, oldName, { from: null, to: MERGED_ON }),
    nameRow(id, newCode, newName, { from: MERGED_ON, to: null }),
  ];
}

function newNames(unit: UnitRow): NameRow[] {
  const id = successorId(unit);
  if (unit.newCode !== '75') return [nameRow(id, unit.newCode, unit.newName, { from: MERGED_ON, to: null })];
  return [
    nameRow(id, unit.newCode, unit.newName, { from: MERGED_ON, to: DONG_NAI_CITY_ON }),
    nameRow(id, unit.newCode, 'Thành phố Đồng Nai', { from: DONG_NAI_CITY_ON, to: null, source: CHANGES }),
  ];
}
