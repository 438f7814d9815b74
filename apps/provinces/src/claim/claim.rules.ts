import { InvalidInput, type Text, today } from '@bien-cuong/domain';
import type { Rule } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Province, ProvinceNeighbour } from '../province/province.entity';
import { Measure, type ProvinceClaim } from './province-claim.entity';

const { BORDER_DISTRICTS, BORDER_LENGTH_KM, COMMUNES } = Measure;

const NOT_WHOLE: Text = {
  vi: 'Số xã, số huyện là số nguyên; chỉ chiều dài mới có phần lẻ.',
  en: 'Communes and districts are counted in whole numbers; only a length has decimals.',
};

/** Counts are whole; a length need not be. */
const wholeCount = (field: 'value' | 'upperValue'): Rule<Pick<ProvinceClaim, typeof field | 'measure'>> => ({
  of: [field, 'measure'],
  refuses: ({ now }) => {
    const counted = now[field];
    return now.measure !== BORDER_LENGTH_KM && counted !== null && !Number.isInteger(counted) && NOT_WHOLE;
  },
});

const NO_RANGE: Text = {
  vi: 'Số cuối của khoảng phải lớn hơn số đầu. Nếu nguồn chỉ nêu một số, hãy bỏ trống ô này.',
  en: 'The upper end of a range is more than its lower end. Leave it empty when the source states one number.',
};

const upwards: Rule<Pick<ProvinceClaim, 'upperValue' | 'value'>> = {
  of: ['upperValue', 'value'],
  refuses: ({ now: { upperValue, value } }) => upperValue !== null && upperValue <= value && NO_RANGE,
};

const NO_BORDER: Text = {
  vi: 'Tỉnh, thành này không có biên giới đất liền nên không có số đo này.',
  en: 'This province has no land border, so this is not measured there.',
};

const measuredThere: Rule<Pick<ProvinceClaim, 'measure' | 'provinceId'>> = {
  of: ['measure', 'provinceId'],
  refuses: async ({ now: { measure, provinceId: id }, manager }) =>
    measure !== COMMUNES && !(await manager.existsBy(Province, { id, landBorder: true })) && NO_BORDER,
};

const NO_NEIGHBOUR: Text = {
  vi: 'Tỉnh, thành này không có biên giới đất liền với nước ấy.',
  en: 'This province has no land border with that country.',
};
const OF_THE_WHOLE: Text = {
  vi: 'Tổng số xã, phường là của cả tỉnh, không tính riêng theo nước láng giềng.',
  en: 'The number of all communes is that of the whole province, not of its border with one country.',
};

const bordersOnIt: Rule<Pick<ProvinceClaim, 'countryCode' | 'measure' | 'provinceId'>> = {
  of: ['countryCode', 'measure', 'provinceId'],
  refuses: async ({ now: { countryCode, measure, provinceId }, manager }) => {
    if (countryCode === null) return undefined;
    if (measure === COMMUNES) return OF_THE_WHOLE;
    return !(await manager.existsBy(ProvinceNeighbour, { provinceId, countryCode })) && NO_NEIGHBOUR;
  },
};

const NOT_YET: Text = {
  vi: 'Giai đoạn này chưa bắt đầu nên chưa có số đo.',
  en: 'This period has not begun, so nothing was measured in it.',
};

const ofATimeThatBegan: Rule<Pick<ProvinceClaim, 'period'>> = {
  of: ['period'],
  refuses: ({ now: { period } }) => firstDay(period) > today() && NOT_YET,
};

const NOT_THEN: Text = {
  vi: 'Tỉnh, thành này không tồn tại trong giai đoạn ấy. Hãy chọn đơn vị của thời kỳ đó.',
  en: 'This province did not exist in that period. Choose the unit of that time.',
};
const NOT_NOW: Text = {
  vi: 'Tỉnh, thành này chưa từng tồn tại tính đến hôm nay nên chưa có số đo.',
  en: 'This province has not existed up to today, so nothing was measured in it.',
};

/** A number belongs to the unit as it was then, not to the one that came of it. */
const existedThen: Rule<Pick<ProvinceClaim, 'provinceId' | 'period'>> = {
  of: ['provinceId', 'period'],
  refuses: async ({ now: { provinceId, period }, manager }) => {
    const { validFrom, validTo } = await lifeOf(provinceId, manager);
    const existed = validFrom <= today() && validFrom < validTo;
    if (!existed) return NOT_NOW;
    const then = validFrom <= lastDay(period) && firstDay(period) < validTo;
    return !then && new InvalidInput(NOT_THEN, 'period');
  },
};

/** Since then there are provinces and communes alone. */
const WITHOUT_DISTRICTS = '2025-07-01';

const NO_DISTRICTS: Text = {
  vi: 'Từ ngày 01/07/2025 không còn cấp huyện nên không có số huyện.',
  en: 'Districts were abolished on 1 July 2025, so none were counted since.',
};

const whileThereWereDistricts: Rule<Pick<ProvinceClaim, 'measure' | 'provinceId' | 'period'>> = {
  of: ['measure', 'provinceId', 'period'],
  refuses: async ({ now: { measure, provinceId, period }, manager }) => {
    if (measure !== BORDER_DISTRICTS) return undefined;
    const { validFrom } = await lifeOf(provinceId, manager);
    if (validFrom >= WITHOUT_DISTRICTS) return NO_DISTRICTS;
    return firstDay(period) >= WITHOUT_DISTRICTS && new InvalidInput(NO_DISTRICTS, 'period');
  },
};

/** Before and after all days; they sort with those as text. */
const [ALWAYS, EVER] = ['0000-00-00', '9999-99-99'];

const firstDay = (period: ProvinceClaim['period']): string => period?.from ?? ALWAYS;
const lastDay = (period: ProvinceClaim['period']): string => period?.to ?? EVER;

async function lifeOf(id: string, manager: EntityManager): Promise<{ validFrom: string; validTo: string }> {
  const province = await manager.findOne(Province, {
    select: { id: true, validFrom: true, validTo: true },
    where: { id },
  });
  return { validFrom: province?.validFrom ?? ALWAYS, validTo: province?.validTo ?? EVER };
}

/** What is demanded of a claim beside that its fields are valid. */
export const claimRules = [
  wholeCount('value'),
  wholeCount('upperValue'),
  upwards,
  measuredThere,
  bordersOnIt,
  ofATimeThatBegan,
  existedThen,
  whileThereWereDistricts,
] as const;
