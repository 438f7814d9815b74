import { Conflict, InvalidInput, type Text } from '@bien-cuong/domain';
import {
  code,
  choice,
  dated,
  flag,
  type ItemRule,
  label,
  line,
  type MayRetire,
  number,
  register,
  type Rule,
  text,
  to,
} from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import {
  isFormula,
  isInNoFormula,
  isSoundlyCalculated,
  keepsItsCode,
  newIsSoundlyCalculated,
} from './calculated';
import { type Bounds, holdsItsFigures } from './figure-bounds';
import { GoodDirection } from './good-direction';
import { IndicatorVersion } from './indicator-version.entity';
import { Indicator } from './indicator.entity';

const EMPTY_RANGE: Text = {
  vi: 'Giá trị nhỏ nhất lớn hơn giá trị lớn nhất.',
  en: 'The smallest value is larger than the largest.',
};

const rangeHasValues: ItemRule<Bounds> = {
  of: 'most',
  refuses: ({ least, most }) => least !== null && most !== null && least > most && EMPTY_RANGE,
};

const ITSELF: Text = {
  vi: 'Một chỉ tiêu không thể đi cặp với chính nó.',
  en: 'An indicator is no pair with itself.',
};

const PAIRED: Text = {
  vi: 'Chỉ tiêu ấy đã đi cặp với chỉ tiêu khác. Hãy bỏ cặp đó trước.',
  en: 'That indicator has a pair already. Undo that pair first.',
};

const pairOfTwo: Rule<Pick<Indicator, 'pairedWithId'>> = {
  of: ['pairedWithId'],
  refuses: async ({ now: { pairedWithId }, was, manager }) => {
    if (pairedWithId == null) return undefined;
    if (pairedWithId === was?.id) return new InvalidInput(ITSELF, 'pairedWithId');
    const other = await manager.findOneBy(Indicator, { id: pairedWithId });
    const isTaken = other?.pairedWithId != null && other.pairedWithId !== was?.id;
    return isTaken && new Conflict(PAIRED, 'pairedWithId');
  },
};

/** Both indicators of a pair name each other. */
async function pairBoth({ now, was, manager }: { now: Indicator; was?: Indicator; manager: EntityManager }) {
  const { id, pairedWithId = null } = now;
  if ((was?.pairedWithId ?? null) === pairedWithId) return;
  await manager.update(Indicator, { pairedWithId: id }, { pairedWithId: null });
  if (pairedWithId !== null) await manager.update(Indicator, pairedWithId, { pairedWithId: id });
}

const IN_USE: Text = {
  vi: 'Còn số liệu hoặc mục tiêu của chỉ tiêu này.',
  en: 'There are figures or targets of this indicator.',
};
const IN_A_PAIR: Text = {
  vi: 'Chỉ tiêu này đi cặp với chỉ tiêu khác. Hãy bỏ cặp trước.',
  en: 'This indicator is one of a pair. Undo the pair first.',
};

const isCounted: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    `SELECT FROM figure WHERE indicator_id = $1 AND retired_on IS NULL
     UNION ALL SELECT FROM target WHERE indicator_id = $1 AND retired_on IS NULL LIMIT 1`,
    [id],
  );
  return found.length > 0 ? IN_USE : undefined;
};

const isPaired: MayRetire = async (id, manager) => {
  const found = await manager.findOneBy(Indicator, { id });
  return found?.pairedWithId == null ? undefined : IN_A_PAIR;
};

export const indicatorRegister = register(Indicator, {
  words: { one: label('chỉ tiêu', 'indicator'), many: label('chỉ tiêu', 'indicators') },
  keptBy: 'keeping-catalogues',
  titledBy: 'name',
  fields: {
    code: code(label('Mã', 'Code')),
    position: number(label('Thứ tự', 'Place in reports'), { least: 0, most: 1_000_000, whole: true }),
    name: line(label('Tên chỉ tiêu', 'Name')),
    nameEn: line(label('Tên tiếng Anh', 'Name in English')),
    pairedWithId: to(() => Indicator, 'Indicator', label('Đi cặp với', 'Given together with'), {
      description:
        'The indicator that is always given together with this one; it is then paired with this one, too.',
    }),
  },
  parts: {
    versions: dated(label('Cách tính', 'How it is counted'), IndicatorVersion, {
      description: 'How it is counted and judged, from one day to another.',
      owner: 'indicatorId',
      gaps: 'refused',
      fields: {
        definition: text(label('Nội dung cách tính', 'Definition'), { longest: 4_000 }),
        unit: line(label('Đơn vị tính', 'Unit'), { longest: 60 }),
        unitEn: line(label('Đơn vị tính tiếng Anh', 'Unit in English'), { longest: 60 }),
        addsUpOverTime: flag(label('Cộng dồn theo thời gian', 'Adds up over time')),
        addsUpOverTerritory: flag(label('Cộng dồn theo địa bàn', 'Adds up over territory')),
        goodDirection: choice(GoodDirection, label('Chiều tốt', 'Good direction'), {
          choices: {
            HIGHER: label('Càng nhiều càng tốt', 'More is better'),
            LOWER: label('Càng ít càng tốt', 'Less is better'),
            NEITHER: label('Chỉ để mô tả', 'It only describes'),
          },
        }),
        least: number(label('Giá trị nhỏ nhất', 'Smallest value')),
        most: number(label('Giá trị lớn nhất', 'Largest value')),
        wholeNumbers: flag(label('Chỉ số nguyên', 'Whole numbers only'), { otherwise: false }),
        formula: line(label('Công thức', 'Formula'), { longest: 500 }),
        legalBasis: text(label('Căn cứ', 'Legal basis'), { longest: 1_000 }),
      },
      holds: [rangeHasValues, isFormula],
      fits: async (asked) => (await holdsItsFigures(asked)) ?? isSoundlyCalculated(asked),
      fitsNew: newIsSoundlyCalculated,
    }),
  },
  holds: [pairOfTwo, keepsItsCode],
  unique: ['code'],
  also: pairBoth,
  alike: ['name'],
  apart: ['code'],
  retire: { unless: [isCounted, isPaired, isInNoFormula] },
});
