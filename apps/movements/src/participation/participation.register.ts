import { Conflict, type Text } from '@bien-cuong/domain';
import {
  day,
  endsAfterItBegins,
  label,
  register,
  type Rule,
  text,
  to,
  toProvince,
} from '@bien-cuong/subgraph';

import { Movement } from '../movement/movement.entity';
import { Participation } from './participation.entity';

interface Interval {
  validFrom: string | null;
  validTo: string | null;
}

const TWICE: Text = {
  vi: 'Tỉnh này đã tham gia phong trào này trong khoảng thời gian ấy.',
  en: 'The province takes part in this movement in that time already.',
};

const onceAtATime: Rule<Interval & Pick<Participation, 'provinceId' | 'movementId'>> = {
  of: ['validFrom', 'validTo', 'provinceId', 'movementId'],
  refuses: async ({ now: { provinceId, movementId, validFrom, validTo }, was, manager }) => {
    if (validFrom != null && validTo != null && validTo <= validFrom) return undefined;
    const found = await manager.query<unknown[]>(
      `SELECT FROM participation WHERE province_id = $1 AND movement_id = $2 AND id IS DISTINCT FROM $3::uuid
       AND retired_on IS NULL AND daterange(valid_from, valid_to) && daterange($4::date, $5::date)`,
      [provinceId, movementId, was?.id ?? null, validFrom ?? null, validTo ?? null],
    );
    return found.length > 0 && new Conflict(TWICE, 'validFrom');
  },
};

export const participationRegister = register(Participation, {
  words: {
    one: label('việc tham gia phong trào', 'participation'),
    many: label('việc tham gia phong trào', 'participations'),
  },
  keptBy: 'keeping-records',
  titledBy: 'source',
  fields: {
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'The province, which cannot be changed.',
      on: ['validFrom'],
    }),
    movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
      description: 'What it takes part in, which cannot be changed.',
    }),
    validFrom: day(label('Tham gia từ ngày', 'Takes part from')),
    validTo: day(label('Thôi tham gia từ ngày', 'No longer from')),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  ofProvince: 'provinceId',
  holds: [endsAfterItBegins, onceAtATime],
  fixed: ['provinceId', 'movementId'],
  importedBy: ['provinceId', 'movementId', 'validFrom'],
  retire: { unless: [] },
});
