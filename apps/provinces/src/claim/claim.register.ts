import { type Text } from '@bien-cuong/domain';
import { choice, edtf, flag, label, number, qualifier, register, text, to } from '@bien-cuong/subgraph';

import { NeighbouringCountry } from '../country/neighbour';
import { Province } from '../province/province.entity';
import { claimCommands } from './claim.commands';
import { claimRules } from './claim.rules';
import { Measure, ProvinceClaim } from './province-claim.entity';

const ACCEPTED: Text = {
  vi: 'Số liệu đã được chấp nhận thì không sửa, không thôi dùng được. Bộ Tư lệnh phải thôi chấp nhận trước.',
  en: 'A claim that is accepted is neither changed nor retired: headquarters has to take that back first.',
};

/** More than all communes of the country, or all of its land border in kilometres. */
const MOST = 99_999;

/** Provinces keep what is published about them; contradicting claims stand side by side. */
export const claimRegister = register(ProvinceClaim, {
  words: {
    one: label('số liệu công bố', 'claim about a province'),
    many: label('số liệu công bố', 'claims about provinces'),
  },
  keptBy: 'keeping-records',
  titledBy: 'source',
  fields: {
    measure: choice(Measure, label('Số đo', 'Measure'), {
      choices: {
        BORDER_LENGTH_KM: label('Chiều dài biên giới đất liền (km)', 'Length of the land border (km)'),
        COMMUNES: label('Số xã, phường, thị trấn, đặc khu', 'Communes, wards, townships and special zones'),
        BORDER_COMMUNES: label('Số xã biên giới', 'Border communes'),
        BORDER_DISTRICTS: label('Số huyện biên giới', 'Border districts'),
      },
    }),
    period: edtf(label('Giai đoạn', 'Period'), {
      hint: label('Bỏ trống khi nguồn không nói.', 'Left empty where the source does not say.'),
    }),
    provinceId: to(() => Province, 'Province', label('Tỉnh, thành', 'Province'), {
      description: 'The province that it is about, as it was in that period; it cannot be changed.',
      on: ['period'],
    }),
    countryCode: choice(NeighbouringCountry, label('Biên giới với', 'Border with'), {
      description: 'The neighbour whose border is meant; left out when the whole border is meant.',
      hint: label('Bỏ trống khi tính cả tuyến.', 'Left empty when the whole border is meant.'),
      choices: {
        CN: label('Trung Quốc', 'China'),
        LA: label('Lào', 'Laos'),
        KH: label('Campuchia', 'Cambodia'),
      },
    }),
    qualifier: qualifier(),
    value: number(label('Giá trị', 'Value'), { least: 0, most: MOST }),
    upperValue: number(label('Đến', 'Up to'), {
      hint: label('Chỉ khi nguồn nêu một khoảng.', 'Only where the source states a range.'),
      least: 0,
      most: MOST,
    }),
    asPublished: text(label('Nguyên văn', 'As published'), { longest: 1_000 }),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
    verified: flag(label('Đã đối chiếu với nguồn', 'Read in the source'), { otherwise: false }),
  },
  starts: () => ({ accepted: false }),
  ofProvince: 'provinceId',
  holds: claimRules,
  fixed: ['provinceId'],
  alike: ['source', 'provinceId', 'measure', 'countryCode', 'period'],
  apart: ['value', 'asPublished'],
  editable: ({ accepted }) => (accepted ? ACCEPTED : undefined),
  commands: claimCommands,
  retire: { unless: [] },
});
