import { seedId } from '@bien-cuong/database';

import type { NameRow } from '../change/territory';
import { ProvinceKind } from '../province/province.entity';
import { BEFORE, unitId, type UnitRow } from './units';

export const LIST = 'Danh mục 63 đơn vị cấp tỉnh ngày 30/6/2025 và 34 đơn vị ngày 1/7/2025 (provinces.csv)';
export const CHANGES = 'Tài liệu nghiệp vụ của dự án, mục “Territory changes” (domain.md)';

/** What an official name says: `Tỉnh Cao Bằng`. */
export const calledBy = (officialName: string): Pick<NameRow, 'name' | 'kind'> => ({
  name: officialName.replace(/^(Tỉnh|Thành phố) /, ''),
  kind: officialName.startsWith('Thành phố ') ? ProvinceKind.MUNICIPALITY : ProvinceKind.PROVINCE,
});

/** What the 63 units were called until the first act that is known; since when is not. */
export const nameRows = (units: readonly UnitRow[]): NameRow[] =>
  units.map(({ oldCode, oldName }) => {
    const provinceId = unitId(oldCode, BEFORE);
    const isHue = oldCode === '46';
    const officialName = isHue ? 'Tỉnh Thừa Thiên Huế' : oldName;
    return {
      id: seedId('ProvinceName', `${provinceId}/`),
      provinceId,
      code: oldCode,
      ...calledBy(officialName),
      officialName,
      validFrom: null,
      validTo: null,
      source: isHue ? CHANGES : LIST,
      changeId: null,
    };
  });
