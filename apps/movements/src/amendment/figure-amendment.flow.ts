import { Conflict, type Text, today } from '@bien-cuong/domain';
import { type Author, type Commanded, label, workflow } from '@bien-cuong/subgraph';

import { FigureAmendment } from './figure-amendment.entity';
import { outsideItsIndicator } from './outside-its-indicator';

const CHANGED: Text = {
  vi: 'Số liệu đã khác so với khi đề nghị. Hãy từ chối và đề nghị lại.',
  en: 'The figure is no longer what it was when this was proposed: refuse it, and have it proposed again.',
};

/** The figure is locked until it has its new value. */
async function figureHasChanged({ record, manager }: Commanded<FigureAmendment>) {
  const { figureId, formerValue, formerQualifier } = record;
  const same = await manager.query<unknown[]>(
    `SELECT FROM figure WHERE id = $1 AND value = $2::numeric AND qualifier = $3 AND status = 'APPROVED' AND retired_on IS NULL FOR UPDATE`,
    [figureId, formerValue, formerQualifier],
  );
  return same.length === 0 && new Conflict(CHANGED, 'id');
}

/** Whoever read the former value in its source has not read the new one. */
const amend = ({ record, manager }: Commanded<FigureAmendment>) =>
  manager.query(
    `UPDATE figure SET value = $2, qualifier = $3, source = coalesce($4, source), verified = false, version = version + 1 WHERE id = $1`,
    [record.figureId, record.value, record.qualifier, record.source],
  );

const decided = ({ author }: { author: Author }) => ({
  decidedBy: author.subject ?? null,
  decidedOn: today(),
});

export const amendmentFlow = workflow(FigureAmendment, {
  words: {
    one: label('đề nghị sửa số liệu', 'amendment of a figure'),
    many: label('đề nghị sửa số liệu', 'amendments of figures'),
  },
  ofProvince: 'provinceId',
  notWhoIf: 'twoPersons',
  begin: label('Đề nghị sửa', 'Propose to amend'),
  states: {
    PROPOSED: label('Chờ duyệt', 'Proposed'),
    APPROVED: label('Đã duyệt', 'Approved'),
    REFUSED: label('Từ chối', 'Refused'),
    WITHDRAWN: label('Đã rút', 'Withdrawn'),
  },
  initial: 'PROPOSED',
  final: ['APPROVED', 'REFUSED', 'WITHDRAWN'],
  editable: [],
  moves: {
    approve: {
      label: label('Duyệt', 'Approve'),
      description: 'Approves an amendment that is PROPOSED: the figure has its value from now on.',
      from: ['PROPOSED'],
      to: 'APPROVED',
      may: 'deciding',
      notWho: ['begin'],
      guards: [figureHasChanged, ({ record, manager }) => outsideItsIndicator(record, manager)],
      sets: decided,
      also: amend,
    },
    refuse: {
      label: label('Từ chối', 'Refuse'),
      description: 'Refuses an amendment that is PROPOSED; the figure stays as it is.',
      from: ['PROPOSED'],
      to: 'REFUSED',
      may: 'deciding',
      reason: 'Why the figure stays as it is.',
      sets: ({ author, reason }) => ({ ...decided({ author }), refusalReason: reason }),
    },
    withdraw: {
      label: label('Rút lại', 'Withdraw'),
      description: 'Takes back an amendment that is PROPOSED.',
      from: ['PROPOSED'],
      to: 'WITHDRAWN',
      may: 'keeping-records',
      sets: decided,
    },
  },
  waits: { PROPOSED: { for: 'deciding' } },
});
