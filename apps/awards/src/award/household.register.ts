import { label, line, type MayRetire, register, toProvince } from '@bien-cuong/subgraph';
import type { Text } from '@bien-cuong/domain';

import { Household } from './household.entity';

const AWARDED: Text = {
  vi: 'Hộ gia đình này có khen thưởng đang có hiệu lực.',
  en: 'An award of this household stands.',
};

const hasAward: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    'SELECT FROM award WHERE household_id = $1 AND revoked_on IS NULL LIMIT 1',
    [id],
  );
  return found.length > 0 ? AWARDED : undefined;
};

export const householdRegister = register(Household, {
  words: { one: label('hộ gia đình', 'household'), many: label('hộ gia đình', 'households') },
  keptBy: 'keeping-records',
  titledBy: 'name',
  ofProvince: 'provinceId',
  fields: {
    name: line(label('Hộ gia đình', 'Household')),
    provinceId: toProvince(label('Tỉnh', 'Province'), { description: 'The province in which it lives.' }),
    place: line(label('Nơi ở', 'Lives in')),
  },
  alike: ['name', 'provinceId'],
  apart: ['place'],
  retire: { unless: [hasAward] },
});
