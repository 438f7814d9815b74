import { Conflict, Forbidden, type Text } from '@bien-cuong/domain';
import { type Command, type Commanded, label } from '@bien-cuong/subgraph';
import { type EntityManager, IsNull } from 'typeorm';

import { amendFigure } from '../amendment/amend-figure';
import { FigureStatus } from './figure-status';
import { Figure } from './figure.entity';

const { DRAFT, SUBMITTED, APPROVED, RETURNED } = FigureStatus;

export const statusWords: Readonly<Record<FigureStatus, Text>> = {
  DRAFT: label('Nháp', 'Draft'),
  SUBMITTED: label('Đã nộp', 'Submitted'),
  APPROVED: label('Đã duyệt', 'Approved'),
  RETURNED: label('Trả lại', 'Returned'),
};

const OWN_WORK: Text = {
  vi: 'Bạn đã nộp số liệu này, nên người khác phải duyệt.',
  en: 'You submitted this figure, so somebody else has to approve it.',
};

const submittedItself = ({ record: { submittedBy }, author }: Commanded<Figure>) =>
  submittedBy !== null &&
  [author.subject, author.onBehalfOf].includes(submittedBy) &&
  new Forbidden(OWN_WORK, 'id');

const NOT_ENTERED: Text = {
  vi: 'Chỉ người đã nhập số liệu này mới ghi nhận được; số liệu của tỉnh phải được nộp trước.',
  en: 'Only who entered this figure takes it over; what a province entered has to be submitted first.',
};

const enteredByAnother = ({ record: { enteredBy }, author }: Commanded<Figure>) =>
  enteredBy !== (author.subject ?? null) && new Forbidden(NOT_ENTERED, 'id');

const NO_SOURCE: Text = {
  vi: 'Số liệu không qua bước nộp phải có nguồn đã công bố.',
  en: 'A figure that nobody submits has to have a published source.',
};

const withoutSource = ({ record: { source } }: Commanded<Figure>) =>
  source === null && new Conflict(NO_SOURCE, 'source');

const OF_A_ROUND: Text = {
  vi: 'Số liệu này do một đợt báo cáo mà có nên không trả lại riêng được. Hãy đề nghị sửa.',
  en: 'This figure came of a collection round, so it is not returned alone: propose to amend it.',
};

const ofARound = ({ record: { formCellId } }: Commanded<Figure>) => formCellId != null && OF_A_ROUND;

/** Of claims about the same, headquarters accepts one at a time. */
const lockIndicator = (id: string, manager: EntityManager) =>
  manager.query(
    'SELECT FROM indicator WHERE id = (SELECT indicator_id FROM figure WHERE id = $1) FOR NO KEY UPDATE',
    [id],
  );

/** The claims about the same are those that the index `figure_one_accepted` compares. */
async function accept({ record, manager, reason, set }: Commanded<Figure>): Promise<undefined> {
  const { provinceId, indicatorId, movementId, period, cumulative } = record;
  const same = { provinceId, indicatorId, movementId: movementId ?? IsNull(), cumulative };
  await manager.update(
    Figure,
    { ...same, period: { text: period.text }, accepted: true },
    { accepted: false, acceptanceReason: null },
  );
  return set({ accepted: true, acceptanceReason: reason });
}

/** The way of a figure from the province to headquarters. The database refuses every other one. */
export const figureCommands: Readonly<Record<string, Command<Figure>>> = {
  submitFigure: {
    label: label('Nộp', 'Submit'),
    description: 'Submits a figure to headquarters, from DRAFT or RETURNED; it cannot be changed then.',
    from: [DRAFT, RETURNED],
    holds: true,
    does: ({ set, author }) =>
      set({ status: SUBMITTED, returnReason: null, submittedBy: author.subject ?? null, decidedBy: null }),
  },
  withdrawFigure: {
    label: label('Rút lại', 'Withdraw'),
    description: 'Takes back a figure that is SUBMITTED; it is a DRAFT again.',
    from: [SUBMITTED],
    does: ({ set }) => set({ status: DRAFT, submittedBy: null }),
  },
  approveFigure: {
    label: label('Duyệt', 'Approve'),
    description: 'Approves a figure that is SUBMITTED; refused to who submitted it.',
    right: 'deciding',
    from: [SUBMITTED],
    holds: true,
    unless: [submittedItself],
    does: ({ set, author }) => set({ status: APPROVED, decidedBy: author.subject ?? null }),
  },
  adoptFigure: {
    label: label('Ghi nhận theo nguồn đã công bố', 'Take over from a published source'),
    description:
      'Approves a DRAFT that headquarters itself entered from a published source, so that nobody submits it; refused without a source, and to anybody else than who entered it.',
    right: 'deciding',
    from: [DRAFT],
    holds: true,
    unless: [enteredByAnother, withoutSource],
    does: ({ set, author }) => set({ status: APPROVED, decidedBy: author.subject ?? null }),
  },
  returnFigure: {
    label: label('Trả lại', 'Return'),
    description:
      'Returns a figure that is SUBMITTED or APPROVED to its province; it is no longer accepted. What came of a collection round is amended instead.',
    right: 'deciding',
    reason: 'What is to be done about it.',
    from: [SUBMITTED, APPROVED],
    unless: [ofARound],
    does: ({ set, author, reason }) =>
      set({
        status: RETURNED,
        returnReason: reason,
        decidedBy: author.subject ?? null,
        accepted: false,
        acceptanceReason: null,
      }),
  },
  acceptFigure: {
    label: label('Chấp nhận', 'Accept'),
    description:
      'Accepts an APPROVED figure among contradicting claims about the same; the one that was accepted before no longer is.',
    right: 'deciding',
    reason: 'Why this one.',
    from: [APPROVED],
    locks: lockIndicator,
    does: accept,
  },
  amendFigure,
};
