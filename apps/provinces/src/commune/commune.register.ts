import { TODAY, versionOn } from '@bien-cuong/database';
import {
  type Apart,
  choice,
  dated,
  day,
  endsAfterItBegins,
  flag,
  label,
  line,
  register,
  to,
} from '@bien-cuong/subgraph';

import { apartByProvince } from '../province/province-called';
import { Province } from '../province/province.entity';
import { sourcedFields } from '../sourced/sourced-fields';
import { CommuneKind } from './commune-kind';
import { keepsItsCode, newVersionsFit, versionRules, versionsFit } from './commune-rules';
import { CommuneVersion } from './commune-version.entity';
import { Commune } from './commune.entity';

const CODE = label('Mã', 'Code');

const shownToday = versionOn('commune_version', 'v.commune_id = r.id', TODAY);

const code: Apart = {
  facts: { name: 'code', kind: 'line', label: CODE, required: true, fixed: true },
  value: `SELECT f.code FROM ${shownToday} f`,
};

const versions = dated(
  label('Mã, tên, loại và tỉnh qua các thời kỳ', 'Codes, names, kinds and provinces over time'),
  CommuneVersion,
  {
    description: 'Its code, name, kind, province and border, from one day to another.',
    owner: 'communeId',
    gaps: 'refused',
    fields: {
      code: line(CODE, { longest: 5, hint: label('Năm chữ số.', 'Five digits.') }),
      name: line(label('Tên', 'Name'), {
        longest: 100,
        hint: label('Không ghi “Xã”, “Phường”.', 'Without “Xã”, “Phường”.'),
      }),
      kind: choice(CommuneKind, label('Loại', 'Kind'), {
        choices: {
          COMMUNE: label('Xã', 'Commune'),
          WARD: label('Phường', 'Ward'),
          TOWNSHIP: label('Thị trấn', 'Township'),
          SPECIAL_ZONE: label('Đặc khu', 'Special zone'),
        },
      }),
      provinceId: to(() => Province, 'Province', label('Tỉnh, thành', 'Province'), {
        description: 'The province that it belongs to; one that has ended since will do.',
        on: ['validFrom'],
      }),
      border: flag(label('Xã biên giới', 'Border commune'), {
        hint: label('Bỏ trống khi chưa biết.', 'Left empty while it is not known.'),
      }),
      ...sourcedFields,
    },
    holds: versionRules,
    fits: versionsFit,
    fitsNew: newVersionsFit,
  },
);

/** Headquarters alone keeps communes, as it keeps provinces: who makes and merges them is above a province. */
export const communeRegister = register(Commune, {
  words: { one: label('xã, phường', 'commune'), many: label('xã, phường', 'communes') },
  keptBy: 'keeping-catalogues',
  titledBy: 'versions.name',
  fields: {
    validFrom: day(label('Thành lập', 'Formed'), {
      description: 'The first day on which it existed; left out when that is not known.',
    }),
    validTo: day(label('Giải thể', 'Dissolved'), {
      description: 'The first day on which it no longer existed; left out while it exists.',
    }),
  },
  parts: { versions },
  holds: [endsAfterItBegins, keepsItsCode],
  alike: ['versions.name'],
  importedBy: ['versions.code'],
  // Communes of one name lie in several provinces.
  apart: [code, apartByProvince('f.province_id', `${shownToday} f`)],
  retire: { unless: [] },
});
