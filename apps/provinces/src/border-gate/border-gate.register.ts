import type { Text } from '@bien-cuong/domain';
import {
  choice,
  dated,
  day,
  endsAfterItBegins,
  type ItemRule,
  label,
  line,
  register,
  type Rule,
  to,
} from '@bien-cuong/subgraph';

import { NeighbouringCountry } from '../country/neighbour';
import { apartByProvince } from '../province/province-called';
import { Province, ProvinceNeighbour } from '../province/province.entity';
import { sourcedFields } from '../sourced/sourced-fields';
import { BorderGateVersion } from './border-gate-version.entity';
import { BorderGate } from './border-gate.entity';
import { BorderGateClass, BorderGateKind, BorderGateTraffic } from './gate-kinds';

const NO_BORDER: Text = {
  vi: 'Tỉnh, thành này không có biên giới đất liền với nước ấy.',
  en: 'This province has no land border with that country.',
};

const bordersOnIt: Rule<Pick<BorderGate, 'provinceId' | 'country'>> = {
  of: ['provinceId', 'country'],
  refuses: async ({ now: { provinceId, country: countryCode }, manager }) =>
    !(await manager.existsBy(ProvinceNeighbour, { provinceId, countryCode })) && NO_BORDER,
};

const NO_CLASS: Text = {
  vi: 'Chỉ cửa khẩu mới có hạng; lối mở, lối thông quan, đường chuyên dụng thì không.',
  en: 'Only a gate has a class; openings, clearance ways and special roads have none.',
};

const onlyGatesHaveAClass: ItemRule<Pick<BorderGateVersion, 'kind' | 'class'>> = {
  of: 'class',
  refuses: ({ kind, class: given }) => given !== null && kind !== BorderGateKind.GATE && NO_CLASS,
};

const CLASSES = {
  INTERNATIONAL: label('Quốc tế', 'International'),
  MAIN: label('Chính (song phương)', 'Main (bilateral)'),
  SECONDARY: label('Phụ (địa phương)', 'Secondary (local)'),
};

/** Headquarters alone keeps border gates: whether one is opened and which class it has is decided above a province. */
export const borderGateRegister = register(BorderGate, {
  words: { one: label('cửa khẩu', 'border gate'), many: label('cửa khẩu', 'border gates') },
  keptBy: 'keeping-catalogues',
  titledBy: 'versions.name',
  fields: {
    country: choice(NeighbouringCountry, label('Nước đối diện', 'Country beyond'), {
      choices: {
        CN: label('Trung Quốc', 'China'),
        LA: label('Lào', 'Laos'),
        KH: label('Campuchia', 'Cambodia'),
      },
    }),
    provinceId: to(() => Province, 'Province', label('Tỉnh, thành', 'Province'), {
      description: 'The province that it is in; one that has ended since will do.',
    }),
    traffic: choice(BorderGateTraffic, label('Giao thông', 'Traffic'), {
      choices: {
        ROAD: label('Đường bộ', 'Road'),
        RAILWAY: label('Đường sắt', 'Railway'),
        WATERWAY: label('Đường thủy', 'Waterway'),
      },
    }),
    validFrom: day(label('Mở', 'Opened'), {
      description: 'The first day on which it was open; left out when that is not known.',
    }),
    validTo: day(label('Đóng', 'Closed'), {
      description: 'The first day on which it no longer was a place to cross at; left out while it is one.',
    }),
  },
  parts: {
    versions: dated(label('Tên và hạng qua các thời kỳ', 'Names and classes over time'), BorderGateVersion, {
      description: 'What it is called and which class it has, from one day to another.',
      owner: 'borderGateId',
      gaps: 'refused',
      fields: {
        name: line(label('Tên phía ta', 'Name on our side')),
        nameBeyond: line(label('Tên phía bên kia', 'Name beyond')),
        kind: choice(BorderGateKind, label('Loại', 'Kind'), {
          choices: {
            GATE: label('Cửa khẩu', 'Gate'),
            OPENING: label('Lối mở', 'Opening'),
            CLEARANCE_WAY: label('Lối thông quan', 'Clearance way'),
            SPECIAL_ROAD: label('Đường chuyên dụng', 'Special road'),
          },
        }),
        class: choice(BorderGateClass, label('Hạng phía ta', 'Class on our side'), {
          hint: label('Bỏ trống khi chưa biết.', 'Left empty while it is not known.'),
          choices: CLASSES,
        }),
        classBeyond: choice(BorderGateClass, label('Hạng phía bên kia', 'Class beyond'), {
          hint: label('Có thể khác hạng phía ta.', 'It may differ from that on our side.'),
          choices: CLASSES,
        }),
        ...sourcedFields,
      },
      holds: [onlyGatesHaveAClass],
    }),
  },
  holds: [bordersOnIt, endsAfterItBegins],
  alike: ['versions.name'],
  importedBy: ['country', 'provinceId', 'versions.name'],
  // Gates of one name lie in several provinces.
  apart: ['country', apartByProvince('r.province_id')],
  retire: { unless: [] },
});
