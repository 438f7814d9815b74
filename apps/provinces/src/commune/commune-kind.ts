import { registerEnumType } from 'type-graphql';

export enum CommuneKind {
  COMMUNE = 'COMMUNE',
  WARD = 'WARD',
  TOWNSHIP = 'TOWNSHIP',
  SPECIAL_ZONE = 'SPECIAL_ZONE',
}

registerEnumType(CommuneKind, {
  name: 'CommuneKind',
  description: 'Kind of a unit at the level of communes.',
  valuesConfig: {
    COMMUNE: { description: 'Xã.' },
    WARD: { description: 'Phường (of a city or town).' },
    TOWNSHIP: { description: 'Thị trấn, of a district; until 30 June 2025.' },
    SPECIAL_ZONE: { description: 'Đặc khu (an island or archipelago); since 1 July 2025.' },
  },
});

/** SQL: the name with the kind before it, as official texts call a commune: `Xã Đàm Thủy`. An index is about this text. */
export const officialName = (version: string): string =>
  `CASE ${version}.kind WHEN 'COMMUNE' THEN 'Xã ' WHEN 'WARD' THEN 'Phường ' WHEN 'TOWNSHIP' THEN 'Thị trấn ' ELSE 'Đặc khu ' END || ${version}.name`;
