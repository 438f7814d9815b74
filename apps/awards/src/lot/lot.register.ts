import { Conflict, InvalidInput, type Text } from '@bien-cuong/domain';
import {
  edtf,
  label,
  type MayRetire,
  number,
  register,
  type Rule,
  text,
  to,
  toOther,
  toProvince,
} from '@bien-cuong/subgraph';

import { RecipientKind } from '../award-type/award-type.entity';
import { AwardType } from '../award-type/award-type.entity';
import { Decision } from '../decision/decision.entity';
import { AwardLot } from './award-lot.entity';
import { termsOf } from './terms-of';

type Counts = Pick<AwardLot, 'individuals' | 'collectives' | 'households'>;

const NOBODY: Text = {
  vi: 'Hãy nhập ít nhất một cá nhân, tập thể hoặc hộ gia đình.',
  en: 'At least one individual, collective or household was announced.',
};

const somebody: Rule<Counts> = {
  of: ['individuals', 'collectives', 'households'],
  refuses: ({ now }) => now.individuals + now.collectives + now.households === 0 && NOBODY,
};

const KINDS = [
  ['individuals', RecipientKind.INDIVIDUAL],
  ['collectives', RecipientKind.COLLECTIVE],
  ['households', RecipientKind.HOUSEHOLD],
] as const;

const notFor = (name: string): Text => ({
  vi: `«${name}» không tặng cho loại đối tượng này.`,
  en: `"${name}" is not awarded to this kind of recipient.`,
});

const allowed: Rule<Counts & Pick<AwardLot, 'awardTypeId' | 'givenOn' | 'period'>> = {
  of: ['awardTypeId', 'individuals', 'collectives', 'households', 'givenOn', 'period'],
  refuses: async ({ now, manager }) => {
    const terms = await termsOf(manager, now);
    const wrong = KINDS.find(([count, kind]) => now[count] > 0 && !terms.recipients.includes(kind));
    return wrong && new InvalidInput(notFor(terms.name), wrong[0]);
  },
};

const fewer = (named: number): Text => ({
  vi: `Đã có tên ${named} đối tượng loại này, không thể công bố ít hơn.`,
  en: `${named} recipients of this kind are named already.`,
});

/** The rule of the trigger `guard_award_lot`. */
const notFewer: Rule<Counts> = {
  of: ['individuals', 'collectives', 'households'],
  refuses: async ({ now, was, manager }) => {
    if (!was) return undefined;
    const named = await manager.query<{ kind: RecipientKind; count: number }[]>(
      'SELECT recipient_kind AS kind, count(*)::int AS count FROM award WHERE lot_id = $1 GROUP BY 1',
      [was.id],
    );
    for (const [field, kind] of KINDS) {
      const count = named.find((each) => each.kind === kind)?.count ?? 0;
      if (now[field] < count) return new Conflict(fewer(count), field);
    }
    return undefined;
  },
};

const NAMED: Text = {
  vi: 'Đợt này đã có tên người nhận; hãy thu hồi từng khen thưởng trước.',
  en: 'Recipients of this lot are named; revoke their awards first.',
};

const hasNamed: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    'SELECT FROM award WHERE lot_id = $1 AND revoked_on IS NULL LIMIT 1',
    [id],
  );
  return found.length > 0 ? NAMED : undefined;
};

const announced = { whole: true, least: 0, most: 1_000_000, otherwise: 0 } as const;

export const lotRegister = register(AwardLot, {
  words: { one: label('đợt khen thưởng', 'lot of awards'), many: label('đợt khen thưởng', 'lots of awards') },
  keptBy: 'keeping-records',
  titledBy: 'source',
  ofProvince: 'provinceId',
  fields: {
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'The province in whose statistics they are counted.',
      on: ['givenOn', 'period'],
    }),
    reviewId: toOther({ subgraph: 'movements', type: 'Review' }, label('Hội nghị', 'Review'), {
      description: 'The review at which they were given.',
    }),
    authorityId: toOther(
      { subgraph: 'personnel', type: 'Unit', dated: true, on: ['givenOn', 'period'] },
      label('Cấp khen', 'Authority'),
      { description: 'The unit that granted them, as it was on that day.' },
    ),
    awardTypeId: to(() => AwardType, 'AwardType', label('Hình thức khen', 'Award type'), {
      description: 'What was awarded.',
    }),
    decisionId: to(() => Decision, 'Decision', label('Quyết định', 'Decision'), {
      description: 'The decision by which they were granted.',
    }),
    position: number(label('Thứ tự', 'Place'), {
      description: 'Its place in the programme of honours.',
      whole: true,
      least: 0,
      most: 1_000,
      otherwise: 0,
    }),
    individuals: number(label('Cá nhân', 'Individuals'), announced),
    collectives: number(label('Tập thể', 'Collectives'), announced),
    households: number(label('Hộ gia đình', 'Households'), announced),
    givenOn: edtf(label('Ngày khen', 'Given on')),
    period: edtf(label('Giai đoạn', 'Period')),
    achievementPeriod: edtf(label('Thành tích của giai đoạn', 'Achievements of')),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  holds: [somebody, allowed, notFewer],
  fixed: ['provinceId'],
  retire: { unless: [hasNamed] },
});
