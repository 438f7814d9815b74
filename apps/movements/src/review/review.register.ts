import type { Text } from '@bien-cuong/domain';
import {
  choice,
  edtf,
  flag,
  items,
  label,
  line,
  register,
  type Rule,
  text,
  to,
  toOther,
  toProvince,
} from '@bien-cuong/subgraph';

import { Movement } from '../movement/movement.entity';
import { recurrenceWords } from '../movement/movement.register';
import { Recurrence } from '../movement/recurrence';
import { Achievement } from '../outcome/achievement.entity';
import { Direction } from '../outcome/direction.entity';
import { Directive } from '../outcome/directive.entity';
import { Limitation } from '../outcome/limitation.entity';
import { ReviewKind, ReviewRegion } from './review-enums';
import { Review } from './review.entity';

const TOO_EARLY: Text = {
  vi: 'Ngày tổ chức sớm hơn giai đoạn được sơ kết, tổng kết.',
  en: 'It was held before the time that it reviews begins.',
};

const notBeforeItsPeriod: Rule<Pick<Review, 'heldOn' | 'period'>> = {
  of: ['heldOn', 'period'],
  refuses: ({ now: { heldOn, period } }) =>
    heldOn?.to != null && period.from != null && heldOn.to < period.from && TOO_EARLY,
};

const NOTHING_NOTED: Text = {
  vi: 'Chưa có ngày tổ chức nên không có gì để ghi chú; hãy nhập ngày hoặc bỏ ghi chú.',
  en: 'There is no day to say something of: give the day, or leave the note out.',
};

const noteOfADay: Rule<Pick<Review, 'heldOn' | 'heldOnNote'>> = {
  of: ['heldOnNote', 'heldOn'],
  refuses: ({ now: { heldOn, heldOnNote } }) => heldOnNote != null && heldOn?.text == null && NOTHING_NOTED,
};

/** The days as of which a review's province and people are meant, the first that is known. */
const SEEN_ON = ['heldOn', 'period'];

const said = text(label('Nội dung', 'What is said'), { longest: 4_000 });

const points = (
  words: Text,
  entity: abstract new () => Achievement | Limitation | Direction,
  description: string,
) => items(words, entity, { description, owner: 'reviewId', fields: { text: said } });

export const reviewRegister = register(Review, {
  words: { one: label('hội nghị', 'review'), many: label('hội nghị', 'reviews') },
  keptBy: 'keeping-records',
  titledBy: 'title',
  fields: {
    title: line(label('Tên hội nghị', 'Title')),
    kind: choice(ReviewKind, label('Loại', 'Kind'), {
      choices: { INTERIM: label('Sơ kết', 'Interim'), FINAL: label('Tổng kết', 'Final') },
    }),
    heldOn: edtf(label('Ngày tổ chức', 'Held on')),
    heldOnNote: text(label('Ghi chú về ngày', 'Note on the day'), { longest: 1_000 }),
    period: edtf(label('Giai đoạn', 'Period')),
    pilotFor: choice(ReviewRegion, label('Làm điểm cho', 'Pilot for'), {
      choices: {
        NORTH: label('Phía Bắc', 'The north'),
        CENTRAL: label('Miền Trung', 'The centre'),
        SOUTH: label('Phía Nam', 'The south'),
      },
    }),
    withExemplaryMeeting: flag(label('Kèm gặp mặt điển hình tiên tiến', 'With a meeting of the exemplary'), {
      otherwise: false,
    }),
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'The province that held it, which cannot be changed.',
      on: SEEN_ON,
    }),
    movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
      description: 'What was reviewed.',
    }),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  parts: {
    achievements: points(
      label('Kết quả', 'Achievements'),
      Achievement,
      'What it found achieved, beside the figures; the whole list.',
    ),
    limitations: points(
      label('Hạn chế', 'Limitations'),
      Limitation,
      'What it found wanting; the whole list.',
    ),
    directives: items(label('Chỉ đạo', 'Directives'), Directive, {
      description: 'What superiors told the province to do; the whole list.',
      owner: 'reviewId',
      fields: {
        text: said,
        recurrence: choice(Recurrence, label('Định kỳ', 'How often'), { choices: recurrenceWords }),
        movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
          description: 'The movement it concerns.',
        }),
        issuedById: toOther(
          { subgraph: 'personnel', type: 'Person', dated: true, on: SEEN_ON },
          label('Người chỉ đạo', 'Issued by'),
          { description: 'The person who issued it.' },
        ),
      },
    }),
    directions: points(
      label('Phương hướng', 'Directions'),
      Direction,
      'What the province set itself for the coming years; the whole list.',
    ),
  },
  ofProvince: 'provinceId',
  holds: [notBeforeItsPeriod, noteOfADay],
  alike: ['title', 'provinceId'],
  apart: ['kind', 'heldOn', 'period'],
  fixed: ['provinceId'],
  retire: { unless: [] },
});
