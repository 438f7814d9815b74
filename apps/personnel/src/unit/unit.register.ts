import { TODAY, versionOn } from '@bien-cuong/database';
import type { Text } from '@bien-cuong/domain';
import {
  type Apart,
  choice,
  dated,
  day,
  endsAfterItBegins,
  label,
  line,
  type MayRetire,
  register,
  text,
  to,
  toProvince,
} from '@bien-cuong/subgraph';

import { ChainLink, Chain } from '../chain/chain-link.entity';
import { noCycle } from '../chain/no-cycle';
import { isKeptPerson } from '../person/kept-person';
import { UnitArea } from './unit-area.entity';
import { UnitName } from './unit-name.entity';
import { UnitProvince } from './unit-province.entity';
import { Unit, UnitKind } from './unit.entity';

const source = text(label('Nguồn', 'Source'), { longest: 1_000 });

const HAS_SUBORDINATES: Text = {
  vi: 'Còn đơn vị ghi là trực thuộc đơn vị này.',
  en: 'There are units that are recorded as being below this one.',
};

const HAS_POSTS: Text = {
  vi: 'Còn chức vụ của cán bộ ghi ở đơn vị này.',
  en: 'There are posts of persons that are recorded in this unit.',
};

const hasSubordinates: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    `SELECT FROM chain_link l JOIN unit u ON u.id = l.unit_id
     WHERE l.superior_id = $1 AND u.retired_on IS NULL LIMIT 1`,
    [id],
  );
  return found.length > 0 ? HAS_SUBORDINATES : undefined;
};

const hasPosts: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    `SELECT FROM appointment a JOIN person p ON p.id = a.person_id
     WHERE a.unit_id = $1 AND ${isKeptPerson('p')} LIMIT 1`,
    [id],
  );
  return found.length > 0 ? HAS_POSTS : undefined;
};

/** Posts of one name are many; what they are under tells them apart. */
const superior: Apart = {
  facts: {
    name: 'superior',
    kind: 'line',
    label: label('Cấp trên về chuyên môn', 'Professionally under'),
    required: false,
    fixed: true,
  },
  value: `SELECT n.name
    FROM ${versionOn('chain_link', `v.unit_id = r.id AND v.chain = '${Chain.PROFESSIONAL}'`, TODAY)} l
    CROSS JOIN ${versionOn('unit_name', 'v.unit_id = l.superior_id', TODAY)} n`,
};

/**
 * Headquarters alone keeps units: who forms, names, subordinates and dissolves them is above a province, and the
 * province of a unit decides which persons' data its officers see.
 */
export const unitRegister = register(Unit, {
  words: { one: label('đơn vị', 'unit'), many: label('đơn vị', 'units') },
  keptBy: 'keeping-catalogues',
  titledBy: 'names.name',
  fields: {
    kind: choice(UnitKind, label('Loại đơn vị', 'Kind'), {
      choices: {
        COMMAND: label('Bộ Tư lệnh Bộ đội Biên phòng', 'Border Guard Command'),
        PROVINCIAL_COMMAND: label('Biên phòng cấp tỉnh', 'Provincial Border Guard command'),
        BORDER_POST: label('Đồn biên phòng', 'Border post'),
        PORT_GATE_COMMAND: label('Ban chỉ huy biên phòng cửa khẩu', 'Port or border-gate command'),
        FLOTILLA: label('Hải đội biên phòng', 'Flotilla'),
        PROVINCIAL_MILITARY_COMMAND: label('Bộ chỉ huy quân sự cấp tỉnh', 'Provincial military command'),
        PEOPLES_COMMITTEE: label('Ủy ban nhân dân', "People's committee"),
        ORGANISATION: label('Tổ chức, tập thể phối hợp', 'Organisation that works with the Border Guard'),
      },
    }),
    validFrom: day(label('Thành lập', 'Formed'), {
      description: 'The first day on which it existed; left out when that is not known.',
    }),
    validTo: day(label('Giải thể', 'Dissolved'), {
      description: 'The first day on which it no longer existed; left out while it exists.',
    }),
    source,
  },
  parts: {
    names: dated(label('Tên qua các thời kỳ', 'Names over time'), UnitName, {
      description: 'What it is called, from one day to another.',
      owner: 'unitId',
      gaps: 'refused',
      fields: {
        name: line(label('Tên đơn vị', 'Name')),
        nameEn: line(label('Tên tiếng Anh', 'Name in English')),
        source,
      },
    }),
    chains: dated(label('Cấp trên qua các thời kỳ', 'Chains of command over time'), ChainLink, {
      description: 'What it is under, by each chain of command, from one day to another.',
      owner: 'unitId',
      gaps: 'allowed',
      series: ['chain'],
      fields: {
        chain: choice(Chain, label('Tuyến', 'Chain'), {
          choices: {
            PROFESSIONAL: label('Chuyên môn', 'Professional'),
            ORGANIC: label('Tổ chức', 'Organic'),
          },
        }),
        superiorId: to(() => Unit, 'Unit', label('Cấp trên', 'Superior'), {
          description: 'The unit directly above it.',
        }),
        source,
      },
      fits: noCycle,
    }),
    provinces: dated(label('Tỉnh qua các thời kỳ', 'Provinces over time'), UnitProvince, {
      description: 'The province it belongs to, from one day to another.',
      owner: 'unitId',
      gaps: 'allowed',
      fields: {
        provinceId: toProvince(label('Tỉnh', 'Province'), {
          description: 'The province it belongs to.',
          on: ['validFrom'],
        }),
        source,
      },
    }),
    areas: dated(label('Địa bàn qua các thời kỳ', 'Areas over time'), UnitArea, {
      description: 'The area it is in charge of, from one day to another.',
      owner: 'unitId',
      gaps: 'allowed',
      fields: { area: text(label('Địa bàn phụ trách', 'Area'), { longest: 2_000 }), source },
    }),
  },
  holds: [endsAfterItBegins],
  alike: ['names.name'],
  importedBy: ['names.name'],
  apart: ['kind', superior],
  retire: { unless: [hasSubordinates, hasPosts] },
});
