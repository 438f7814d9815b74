import type { Text } from '@bien-cuong/domain';
import {
  choice,
  day,
  endsAfterItBegins,
  items,
  label,
  line,
  number,
  register,
  text,
  toOther,
  toProvince,
} from '@bien-cuong/subgraph';

import { PartyKind, Twinning, TwinningCommitment, TwinningKind, TwinningParty } from './twinning.entity';

const NO_DAY: Text = {
  vi: 'Đã giao thì phải có ngày giao.',
  en: 'What was delivered has a day on which it was.',
};
const NO_AMOUNT: Text = { vi: 'Có đơn vị thì phải có số lượng.', en: 'A unit needs an amount.' };

export const twinningRegister = register(Twinning, {
  words: {
    one: label('kết nghĩa, đỡ đầu', 'twinning'),
    many: label('kết nghĩa, đỡ đầu', 'twinnings'),
  },
  keptBy: 'keeping-records',
  titledBy: 'title',
  fields: {
    title: line(label('Tên gọi', 'Title')),
    kind: choice(TwinningKind, label('Loại', 'Kind'), {
      choices: {
        ACROSS_THE_BORDER: label('Cụm dân cư hai bên biên giới', 'Residents of both sides of the border'),
        ORGANISATION_AND_SCHOOL: label('Tổ chức với trường học', 'Organisation and school'),
        UNIT_AND_COMMUNE: label('Đơn vị với xã, phường', 'Unit and commune'),
        SPONSORSHIP: label('Đỡ đầu', 'Sponsorship'),
        OTHER: label('Kết nghĩa khác', 'Another twinning'),
      },
    }),
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'The province whose record it is, which cannot be changed.',
      on: ['validFrom'],
    }),
    unitId: toOther(
      { subgraph: 'personnel', type: 'Unit', dated: true, on: ['validFrom'] },
      label('Đơn vị Biên phòng', 'Border Guard unit'),
      { description: 'The Border Guard unit that takes part.' },
    ),
    validFrom: day(label('Từ ngày', 'From')),
    validTo: day(label('Đến trước ngày', 'No longer from')),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  parts: {
    parties: items(label('Các bên', 'Parties'), TwinningParty, {
      description: 'Whom it binds together, at least two; the whole list.',
      owner: 'twinningId',
      least: 2,
      fields: {
        kind: choice(PartyKind, label('Loại', 'Kind'), {
          choices: {
            RESIDENTS: label('Cụm dân cư', 'Residents'),
            ORGANISATION: label('Tổ chức', 'Organisation'),
            SCHOOL: label('Trường học', 'School'),
            UNIT: label('Đơn vị', 'Unit'),
            COMMUNE: label('Xã, phường', 'Commune'),
            FOREIGN_SETTLEMENT: label('Cụm dân cư bên kia biên giới', 'Settlement across the border'),
          },
        }),
        name: line(label('Tên', 'Name')),
        place: line(label('Địa điểm', 'Place')),
      },
    }),
    commitments: items(label('Cam kết', 'Commitments'), TwinningCommitment, {
      description: 'What they promised, and what was delivered of it; the whole list.',
      owner: 'twinningId',
      fields: {
        what: text(label('Nội dung', 'What'), { longest: 1_000 }),
        amount: number(label('Số lượng', 'Amount'), { least: 0 }),
        unit: line(label('Đơn vị tính', 'Unit'), { longest: 60 }),
        dueOn: day(label('Hạn', 'Due on')),
        deliveredAmount: number(label('Đã giao', 'Delivered'), { least: 0 }),
        deliveredOn: day(label('Ngày giao', 'Delivered on')),
        note: text(label('Ghi chú', 'Note'), { longest: 1_000 }),
      },
      holds: [
        {
          of: 'deliveredOn',
          refuses: ({ deliveredAmount, deliveredOn }) =>
            deliveredAmount != null && deliveredOn == null && NO_DAY,
        },
        { of: 'amount', refuses: ({ unit, amount }) => unit != null && amount == null && NO_AMOUNT },
      ],
    }),
  },
  ofProvince: 'provinceId',
  holds: [endsAfterItBegins],
  alike: ['title', 'provinceId'],
  apart: ['kind', 'validFrom', 'validTo'],
  fixed: ['provinceId'],
  retire: { unless: [] },
});
