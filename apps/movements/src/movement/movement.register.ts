import type { Text } from '@bien-cuong/domain';
import {
  choice,
  type ItemRule,
  items,
  label,
  line,
  lines,
  type MayRetire,
  number,
  register,
  type Rule,
  text,
  to,
} from '@bien-cuong/subgraph';

import { MovementAlias } from './movement-alias.entity';
import { MovementCriterion } from './movement-criterion.entity';
import { Movement, MovementKind } from './movement.entity';
import { Recurrence } from './recurrence';

const CIRCLE: Text = {
  vi: 'Phong trào không thể nằm trong chính nó.',
  en: 'A movement cannot be part of itself.',
};

/** A movement must not be under itself, however many umbrellas lie between. */
const noCircle: Rule<Pick<Movement, 'partOfId'>> = {
  of: ['partOfId'],
  refuses: async ({ now: { partOfId }, was, manager }) => {
    if (!was || !partOfId) return undefined;
    const found = await manager.query<unknown[]>(
      `WITH RECURSIVE above AS (
         SELECT id, part_of_id FROM movement WHERE id = $1
         UNION SELECT m.id, m.part_of_id FROM movement m JOIN above a ON m.id = a.part_of_id)
       SELECT FROM above WHERE id = $2`,
      [partOfId, was.id],
    );
    return found.length > 0 && CIRCLE;
  },
};

const NO_POINTS: Text = {
  vi: 'Điểm tối đa phải lớn hơn 0. Để trống nếu tiêu chí không chấm điểm.',
  en: 'The most points are more than 0. Leave them out where no points are given.',
};

const somePoints: ItemRule<Pick<MovementCriterion, 'mostPoints'>> = {
  of: 'mostPoints',
  refuses: ({ mostPoints }) => mostPoints !== null && mostPoints <= 0 && NO_POINTS,
};

const IN_USE: Text = {
  vi: 'Còn sơ kết, số liệu hoặc phong trào khác thuộc phong trào này.',
  en: 'Reviews, figures or other movements still belong to this movement.',
};

const isUsed: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    `SELECT FROM movement WHERE part_of_id = $1 AND retired_on IS NULL
     UNION ALL SELECT FROM review WHERE movement_id = $1 AND retired_on IS NULL
     UNION ALL SELECT FROM figure WHERE movement_id = $1 AND retired_on IS NULL LIMIT 1`,
    [id],
  );
  return found.length > 0 ? IN_USE : undefined;
};

export const recurrenceWords = {
  [Recurrence.YEARLY]: label('Hằng năm', 'Every year'),
  [Recurrence.EVERY_TWO_YEARS]: label('2 năm một lần', 'Every two years'),
  [Recurrence.EVERY_FIVE_YEARS]: label('5 năm một lần', 'Every five years'),
};

export const movementRegister = register(Movement, {
  words: { one: label('phong trào', 'movement'), many: label('phong trào', 'movements') },
  keptBy: 'keeping-catalogues',
  titledBy: 'title',
  fields: {
    title: line(label('Tên phong trào', 'Title')),
    titleEn: line(label('Tên tiếng Anh', 'Title in English')),
    kind: choice(MovementKind, label('Loại', 'Kind'), {
      choices: {
        DAY: label('Ngày Biên phòng toàn dân', 'All-People Border Guard Day'),
        EMULATION: label('Phong trào thi đua', 'Emulation movement'),
        CAMPAIGN: label('Cuộc vận động', 'Campaign'),
        PROGRAMME: label('Chương trình', 'Programme'),
        MODEL: label('Mô hình', 'Model'),
      },
    }),
    partOfId: to(() => Movement, 'Movement', label('Thuộc phong trào', 'Part of'), {
      description: 'The umbrella it belongs to.',
    }),
    reviewRecurrence: choice(Recurrence, label('Định kỳ tổng kết', 'Reviewed'), { choices: recurrenceWords }),
    legalBasis: text(label('Căn cứ', 'Legal basis'), { longest: 1_000 }),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  parts: {
    aliases: lines(label('Tên gọi khác', 'Other names'), MovementAlias, {
      description: 'Other names it is known by; the whole list.',
      owner: 'movementId',
      as: 'title',
    }),
    criteria: items(label('Tiêu chí', 'Criteria'), MovementCriterion, {
      description: 'By what those who take part are judged; the whole list.',
      owner: 'movementId',
      fields: {
        text: text(label('Nội dung', 'What is judged'), { longest: 2_000 }),
        mostPoints: number(label('Điểm tối đa', 'Most points'), { most: 1_000 }),
      },
      holds: [somePoints],
    }),
  },
  holds: [noCircle],
  alike: ['title'],
  apart: ['kind', 'legalBasis'],
  retire: { unless: [isUsed] },
});
