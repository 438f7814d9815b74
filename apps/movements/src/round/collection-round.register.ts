import { day, edtf, flag, items, label, line, register, text, to, toProvince } from '@bien-cuong/subgraph';

import { hasBothEnds } from '../indicator/has-both-ends';
import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { CollectionProvince, CollectionQuestion, CollectionRound } from './collection-round.entity';
import { roundFlow } from './collection-round.flow';
import { RoundStatus } from './round-status';

export const roundRegister = register(CollectionRound, {
  words: {
    one: label('đợt báo cáo', 'collection round'),
    many: label('đợt báo cáo', 'collection rounds'),
  },
  keptBy: 'keeping-catalogues',
  titledBy: 'title',
  fields: {
    title: line(label('Tên đợt', 'Title')),
    movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
      description: 'The movement that the figures are counted in.',
    }),
    period: edtf(label('Giai đoạn', 'Period')),
    cumulative: flag(label('Lũy kế nhiều năm', 'Of several years as a whole'), { otherwise: false }),
    deadline: day(label('Hạn nộp', 'Deadline')),
    instructions: text(label('Hướng dẫn', 'Instructions'), { longest: 4_000 }),
    evidence: text(label('Minh chứng cần gửi', 'Evidence asked for'), { longest: 1_000 }),
    twoPersons: flag(label('Người nộp không được tự duyệt', 'Who submits may not approve'), {
      otherwise: true,
    }),
  },
  parts: {
    questions: items(label('Chỉ tiêu cần báo cáo', 'Questions'), CollectionQuestion, {
      description: 'What is asked, in its order; the whole list.',
      owner: 'roundId',
      least: 1,
      fields: {
        indicatorId: to(() => Indicator, 'Indicator', label('Chỉ tiêu', 'Indicator'), {
          description: 'What is to be counted.',
        }),
        required: flag(label('Bắt buộc', 'Required'), { otherwise: true }),
      },
    }),
    provinces: items(label('Các tỉnh', 'Provinces'), CollectionProvince, {
      description: 'Who is asked; the whole list.',
      owner: 'roundId',
      least: 1,
      fields: {
        provinceId: toProvince(label('Tỉnh', 'Province'), {
          description: 'A province that is asked.',
          on: ['deadline'],
        }),
      },
    }),
  },
  starts: () => ({ status: RoundStatus.PLANNED }),
  holds: [hasBothEnds],
  fixedNow: ({ status }) =>
    status === RoundStatus.PLANNED
      ? []
      : ['movementId', 'period', 'cumulative', 'twoPersons', 'questions', 'provinces'],
  alike: ['title'],
  ...roundFlow.kept,
  retire: 'never',
});
