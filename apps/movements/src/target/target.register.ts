import { TODAY, versionOn } from '@bien-cuong/database';
import { Conflict, type Text } from '@bien-cuong/domain';
import { edtf, label, number, register, type Rule, text, to, toProvince } from '@bien-cuong/subgraph';

import { GoodDirection } from '../indicator/good-direction';
import { hasBothEnds } from '../indicator/has-both-ends';
import { Indicator } from '../indicator/indicator.entity';
import { withinItsIndicator } from '../indicator/within-its-indicator';
import { Movement } from '../movement/movement.entity';
import { Target } from './target.entity';

const ONLY_DESCRIBES: Text = {
  vi: 'Chỉ tiêu này chỉ để mô tả, không có chiều tốt, nên không đặt mục tiêu.',
  en: 'This indicator only describes and has no good direction, so there is nothing to reach.',
};

const hasGoodDirection: Rule<Pick<Target, 'indicatorId' | 'period'>> = {
  of: ['indicatorId', 'period'],
  refuses: async ({ now: { indicatorId, period }, manager }) => {
    const [version] = await manager.query<{ direction: GoodDirection }[]>(
      `SELECT v.good_direction AS direction
       FROM indicator i CROSS JOIN ${versionOn('indicator_version', 'v.indicator_id = i.id', `coalesce($2::date, ${TODAY})`)} v
       WHERE i.id = $1`,
      [indicatorId, period.to],
    );
    return version?.direction === GoodDirection.NEITHER && ONLY_DESCRIBES;
  },
};

const TWICE: Text = {
  vi: 'Tỉnh này đã có mục tiêu của chỉ tiêu ấy cho giai đoạn này.',
  en: 'The province has a target of this indicator for this period already.',
};

type Place = Pick<Target, 'provinceId' | 'indicatorId' | 'period'> & Partial<Pick<Target, 'movementId'>>;

const onceForAPeriod: Rule<Place> = {
  of: ['period', 'provinceId', 'indicatorId', 'movementId'],
  refuses: async ({ now: { provinceId, indicatorId, movementId, period }, was, manager }) => {
    const found = await manager.query<unknown[]>(
      `SELECT FROM target WHERE province_id = $1 AND indicator_id = $2 AND movement_id IS NOT DISTINCT FROM $3::uuid
       AND period_from = $4::date AND period_to = $5::date AND retired_on IS NULL AND id IS DISTINCT FROM $6::uuid`,
      [provinceId, indicatorId, movementId ?? null, period.from, period.to, was?.id ?? null],
    );
    return found.length > 0 && new Conflict(TWICE, 'period');
  },
};

export const targetRegister = register(Target, {
  words: { one: label('mục tiêu', 'target'), many: label('mục tiêu', 'targets') },
  keptBy: 'keeping-catalogues',
  titledBy: 'value',
  fields: {
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'Who is to reach it, which cannot be changed.',
      on: ['period'],
    }),
    indicatorId: to(() => Indicator, 'Indicator', label('Chỉ tiêu', 'Indicator'), {
      description: 'What is counted, which cannot be changed.',
    }),
    movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
      description: 'The movement it is counted in.',
    }),
    value: number(label('Phải đạt', 'To be reached'), { least: 0 }),
    period: edtf(label('Giai đoạn', 'Period')),
    source: text(label('Căn cứ', 'Set by'), { longest: 1_000 }),
  },
  holds: [hasBothEnds, withinItsIndicator, hasGoodDirection, onceForAPeriod],
  fixed: ['provinceId', 'indicatorId'],
  importedBy: ['provinceId', 'indicatorId', 'movementId', 'period'],
  retire: { unless: [] },
});
