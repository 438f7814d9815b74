import { Conflict, NotFound, type Text, today } from '@bien-cuong/domain';
import { type Command, type Commanded, day, flag, label, text, to, workflow } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Indicator } from '../indicator/indicator.entity';
import { NOT_ASKED } from './cell-fields';
import { RoundForm } from './round-form.entity';
import { completelyFilledIn } from './round-form.guards';
import { FormStatus } from './round-status';
import { writeFigures } from './write-figures';

const { SUBMITTED, DRAFT, RETURNED } = FormStatus;

/** Who closes a round waits for what is being done in its forms, and the other way round. */
export const holdRound = (form: string, manager: EntityManager) =>
  manager.query(
    'SELECT FROM collection_round WHERE id = (SELECT round_id FROM round_form WHERE id = $1) FOR SHARE',
    [form],
  );

export const ROUND_CLOSED: Text = {
  vi: 'Đợt báo cáo này không còn mở nên biểu không thay đổi được nữa.',
  en: 'The round is not open, so nothing in its forms changes any more.',
};

const forgetReasons = ({ record, manager }: Commanded<RoundForm>) =>
  manager.query(
    'UPDATE form_cell SET return_reason = NULL WHERE form_id = $1 AND return_reason IS NOT NULL',
    [record.id],
  );

export const formFlow = workflow(RoundForm, {
  words: { one: label('biểu của tỉnh', 'form of a province'), many: label('biểu của các tỉnh', 'forms') },
  ofProvince: 'provinceId',
  notWhoIf: 'twoPersons',
  locks: holdRound,
  closed: {
    when: (as) => `(SELECT q.status <> 'OPEN' FROM collection_round q WHERE q.id = ${as}.round_id)`,
    why: ROUND_CLOSED,
  },
  states: {
    DRAFT: label('Đang nhập', 'Draft'),
    SUBMITTED: label('Đã nộp', 'Submitted'),
    RETURNED: label('Trả lại', 'Returned'),
    APPROVED: label('Đã duyệt', 'Approved'),
  },
  initial: 'DRAFT',
  final: ['APPROVED'],
  editable: ['DRAFT', 'RETURNED'],
  moves: {
    submit: {
      label: label('Nộp', 'Submit'),
      description:
        'Submits a form; refused while a required value is missing, one is none that its indicator may have, or an unusual one has no comment.',
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      may: 'keeping-records',
      guards: [completelyFilledIn],
      sets: ({ record, author }) => ({
        submittedBy: author.subject ?? null,
        submittedOn: record.submittedOn ?? today(),
        decidedBy: null,
        returnReason: null,
      }),
      also: forgetReasons,
    },
    withdraw: {
      label: label('Rút lại', 'Withdraw'),
      description: 'Takes back a form that is SUBMITTED; it is a DRAFT again.',
      from: ['SUBMITTED'],
      to: 'DRAFT',
      may: 'keeping-records',
      sets: () => ({ submittedBy: null, submittedOn: null }),
    },
    approve: {
      label: label('Duyệt', 'Approve'),
      description: 'Approves a form that is SUBMITTED; its values become approved figures.',
      from: ['SUBMITTED'],
      to: 'APPROVED',
      may: 'deciding',
      notWho: ['submit'],
      sets: ({ author }) => ({ decidedBy: author.subject ?? null }),
      also: ({ record, manager }) => writeFigures(manager, [record.id]),
    },
    return: {
      label: label('Trả lại', 'Return'),
      description: 'Returns a form that is SUBMITTED; `markFormCell` says what is wrong with each value.',
      from: ['SUBMITTED'],
      to: 'RETURNED',
      may: 'deciding',
      reason: 'What is to be done about it.',
      sets: ({ author, reason }) => ({ decidedBy: author.subject ?? null, returnReason: reason }),
    },
  },
  waits: {
    DRAFT: { for: 'keeping-records', dueOn: dueOn },
    RETURNED: { for: 'keeping-records', dueOn: dueOn },
    SUBMITTED: { for: 'deciding' },
  },
});

/** SQL of the last day on which a form is submitted in time. */
export function dueOn(as: string): string {
  return `coalesce(${as}.extended_until, (SELECT q.deadline FROM collection_round q WHERE q.id = ${as}.round_id))`;
}

const NOT_LATER: Text = {
  vi: 'Ngày gia hạn phải sau hạn hiện nay.',
  en: 'An extension ends after the day that holds now.',
};

async function endsEarlier({ record, given, manager }: Commanded<RoundForm>) {
  const [{ due }] = await manager.query<[{ due: string }]>(
    `SELECT ${dueOn('f')}::text AS due FROM round_form f WHERE f.id = $1`,
    [record.id],
  );
  return String(given['until']) <= due && new Conflict(NOT_LATER, 'input.until');
}

async function mark({ record, given, manager }: Commanded<RoundForm>): Promise<undefined> {
  const { indicatorId, flagged, returnReason } = given;
  const [, marked] = await manager.query<[unknown[], number]>(
    'UPDATE form_cell SET flagged = $3, return_reason = $4 WHERE form_id = $1 AND indicator_id = $2',
    [record.id, indicatorId, flagged, returnReason ?? null],
  );
  if (marked === 0) throw new NotFound(NOT_ASKED, 'input.indicatorId');
  await manager.query('UPDATE round_form SET version = version + 1 WHERE id = $1', [record.id]);
}

/** What is done with a form that is no move. */
export const formCommands: Readonly<Record<string, Command<RoundForm>>> = {
  extendRoundForm: {
    label: label('Gia hạn', 'Extend'),
    description: 'Gives one province more time.',
    right: 'keeping-catalogues',
    reason: 'Why it needs more time.',
    from: [DRAFT, RETURNED],
    fields: { until: { ...day(label('Đến hết ngày', 'Until')), description: 'The new last day.' } },
    unless: [endsEarlier],
    does: ({ given, reason, set }) => set({ extendedUntil: String(given['until']), extensionReason: reason }),
  },
  markFormCell: {
    label: label('Đánh dấu số liệu', 'Mark a value'),
    description: 'Marks a value of a form that is SUBMITTED: to come back to it, or what is wrong with it.',
    right: 'deciding',
    from: [SUBMITTED],
    fields: {
      indicatorId: to(() => Indicator, 'Indicator', label('Chỉ tiêu', 'Indicator'), {
        description: 'The indicator whose value is meant.',
      }),
      flagged: {
        ...flag(label('Cần theo dõi', 'Come back to it'), { otherwise: false }),
        description: 'Whether headquarters wants to come back to it.',
      },
      returnReason: {
        ...text(label('Lý do trả lại', 'What is wrong'), { longest: 1_000 }),
        description: 'What is wrong with it; empty takes that back.',
        optional: true,
      },
    },
    does: mark,
  },
};
