import { Conflict } from '@bien-cuong/domain';
import { type Commanded, label, workflow } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { judgesOn } from '../indicator/figure-bounds';
import { notBegun } from '../indicator/has-begun';
import { calculatedAmong } from '../indicator/within-its-indicator';
import { CollectionRound } from './collection-round.entity';

/** One form for each province, with a cell for each question. */
const makeForms = ({ record, manager }: { record: CollectionRound; manager: EntityManager }) =>
  manager.query(
    `WITH form AS (
       INSERT INTO round_form (id, round_id, province_id, status, two_persons)
       SELECT gen_random_uuid(), $1, p.province_id, 'DRAFT', $2 FROM collection_province p
       WHERE p.round_id = $1 AND p.retired_on IS NULL RETURNING id)
     INSERT INTO form_cell (id, form_id, indicator_id, position, required, qualifier)
     SELECT gen_random_uuid(), form.id, q.indicator_id, q.position, q.required, 'EXACTLY' FROM form, collection_question q
     WHERE q.round_id = $1 AND q.retired_on IS NULL`,
    [record.id, record.twoPersons],
  );

/** What comes of its forms are figures, and there are none of a time that has not begun. */
function ofATimeToCome({ record: { period } }: Commanded<CollectionRound>) {
  const why = notBegun(period);
  return why && new Conflict(why, 'period');
}

async function asksForCalculated({ record: { id, period }, manager }: Commanded<CollectionRound>) {
  const asked = await manager.query<{ id: string }[]>(
    'SELECT indicator_id AS id FROM collection_question WHERE round_id = $1 AND retired_on IS NULL',
    [id],
  );
  const judges = await judgesOn(
    manager,
    asked.map((each) => each.id),
    period.to,
  );
  const why = calculatedAmong(judges.values());
  return why && new Conflict(why, 'questions');
}

export const roundFlow = workflow(CollectionRound, {
  words: {
    one: label('đợt báo cáo', 'collection round'),
    many: label('đợt báo cáo', 'collection rounds'),
  },
  states: {
    PLANNED: label('Đang chuẩn bị', 'Planned'),
    OPEN: label('Đang mở', 'Open'),
    LOCKED: label('Đã khóa', 'Locked'),
    CANCELLED: label('Đã hủy', 'Cancelled'),
  },
  initial: 'PLANNED',
  final: ['CANCELLED'],
  editable: ['PLANNED', 'OPEN'],
  moves: {
    open: {
      label: label('Mở đợt', 'Open'),
      description:
        'Opens a round that is PLANNED: every province that it asks gets its form. Refused while its period has not begun.',
      from: ['PLANNED'],
      to: 'OPEN',
      may: 'keeping-catalogues',
      guards: [ofATimeToCome, asksForCalculated],
      also: makeForms,
    },
    lock: {
      label: label('Khóa đợt', 'Lock'),
      description: 'Locks a round that is OPEN: nothing in its forms changes any more.',
      from: ['OPEN'],
      to: 'LOCKED',
      may: 'keeping-catalogues',
      sets: () => ({ statusReason: null }),
    },
    reopen: {
      label: label('Mở lại', 'Open again'),
      description: 'Opens a round that is LOCKED once more, with the forms that it has.',
      from: ['LOCKED'],
      to: 'OPEN',
      may: 'keeping-catalogues',
      reason: 'Why it is opened again.',
      sets: ({ reason }) => ({ statusReason: reason }),
    },
    cancel: {
      label: label('Hủy đợt', 'Cancel'),
      description: 'Gives up a round that is PLANNED or OPEN.',
      from: ['PLANNED', 'OPEN'],
      to: 'CANCELLED',
      may: 'keeping-catalogues',
      reason: 'Why it is given up.',
      sets: ({ reason }) => ({ statusReason: reason }),
    },
  },
  waits: {
    PLANNED: { for: 'keeping-catalogues' },
    OPEN: { for: 'keeping-records', dueOn: (as) => `${as}.deadline` },
    LOCKED: { for: 'keeping-catalogues' },
  },
});
