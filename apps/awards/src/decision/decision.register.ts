import { Conflict, InvalidInput, type Text, today } from '@bien-cuong/domain';
import { day, label, line, type MayRetire, register, type Rule, toOther } from '@bien-cuong/subgraph';

import { Decision } from './decision.entity';

const TAKEN: Text = {
  vi: 'Cơ quan này đã có quyết định cùng số, cùng ngày.',
  en: 'This authority has a decision with this number and day already.',
};

const isNew: Rule<Pick<Decision, 'number' | 'date' | 'authorityId'>> = {
  of: ['number', 'date', 'authorityId'],
  refuses: async ({ now: { number, date, authorityId }, was, manager }) => {
    const found = await manager.query<unknown[]>(
      'SELECT FROM decision WHERE number = $1 AND date = $2 AND authority_id = $3 AND id IS DISTINCT FROM $4::uuid',
      [number, date, authorityId, was?.id ?? null],
    );
    return found.length > 0 && new Conflict(TAKEN, 'number');
  },
};

const IN_FUTURE: Text = { vi: 'Ngày ký không thể ở tương lai.', en: 'It cannot be signed in the future.' };

const isSigned: Rule<Pick<Decision, 'date'>> = {
  of: ['date'],
  refuses: ({ now: { date } }) => date > today() && new InvalidInput(IN_FUTURE, 'date'),
};

const HAS_LOTS: Text = {
  vi: 'Còn đợt khen thưởng theo quyết định này.',
  en: 'There are lots of awards by this decision.',
};

const hasLots: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    'SELECT FROM award_lot WHERE decision_id = $1 AND retired_on IS NULL LIMIT 1',
    [id],
  );
  return found.length > 0 ? HAS_LOTS : undefined;
};

export const decisionRegister = register(Decision, {
  words: {
    one: label('quyết định khen thưởng', 'decision'),
    many: label('quyết định khen thưởng', 'decisions'),
  },
  keptBy: 'keeping-catalogues',
  titledBy: 'number',
  fields: {
    number: line(label('Số quyết định', 'Number'), { longest: 100 }),
    date: day(label('Ngày ký', 'Signed on')),
    authorityId: toOther(
      { subgraph: 'personnel', type: 'Unit', dated: true, on: ['date'] },
      label('Cơ quan ban hành', 'Authority'),
      { description: 'The unit that decided, as it was on that day.' },
    ),
    signerId: toOther(
      { subgraph: 'personnel', type: 'Person', dated: true, on: ['date'] },
      label('Người ký', 'Signed by'),
      { description: 'Who signed it.' },
    ),
  },
  holds: [isNew, isSigned],
  alike: ['number'],
  apart: ['date'],
  retire: { unless: [hasLots] },
});
