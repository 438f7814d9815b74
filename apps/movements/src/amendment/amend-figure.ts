import { randomUUID } from 'node:crypto';

import { Conflict, type Qualifier, type Text, today } from '@bien-cuong/domain';
import { type Command, type Commanded, journal, label, number, qualifier, text } from '@bien-cuong/subgraph';

import { FigureStatus } from '../figure/figure-status';
import type { Figure } from '../figure/figure.entity';
import { FigureAmendment } from './figure-amendment.entity';
import { outsideItsIndicator } from './outside-its-indicator';

interface Given {
  value: number;
  qualifier: Qualifier;
  source?: string | null;
}

const givenIn = ({ given }: Commanded<Figure>) => given as unknown as Given;

const PROPOSED_ALREADY: Text = {
  vi: 'Số liệu này đã có một đề nghị sửa đang chờ duyệt.',
  en: 'An amendment of this figure waits to be decided on already.',
};
const THE_SAME: Text = {
  vi: 'Số liệu đã đúng như vậy, không có gì để sửa.',
  en: 'That is what the figure is; there is nothing to amend.',
};

async function proposedAlready({ record: { id }, manager }: Commanded<Figure>) {
  const found = await manager.query<unknown[]>(
    `SELECT FROM figure_amendment WHERE figure_id = $1 AND status = 'PROPOSED'`,
    [id],
  );
  return found.length > 0 && new Conflict(PROPOSED_ALREADY, 'id');
}

function theSame(asked: Commanded<Figure>) {
  const { value, qualifier } = givenIn(asked);
  const { record } = asked;
  return (
    Number(record.value) === value && record.qualifier === qualifier && new Conflict(THE_SAME, 'input.value')
  );
}

/** Two persons, unless the round said otherwise, or nobody submitted the figure since it has a published source. */
const TWO_PERSONS = `coalesce(
  (SELECT r.two_persons FROM form_cell x JOIN round_form r ON r.id = x.form_id WHERE x.id = f.form_cell_id),
  f.submitted_by IS NOT NULL)`;

async function propose(asked: Commanded<Figure>): Promise<string> {
  const { record, manager, author, reason } = asked;
  const { value, qualifier, source } = givenIn(asked);
  const id = randomUUID();
  await manager.query(
    `INSERT INTO figure_amendment (id, figure_id, province_id, former_value, former_qualifier, former_source, value, qualifier,
       source, reason, status, two_persons, proposed_by, proposed_on)
     SELECT $2, f.id, f.province_id, f.value, f.qualifier, f.source, $3, $4, $5, $6, 'PROPOSED', ${TWO_PERSONS}, $7, $8
     FROM figure f WHERE f.id = $1`,
    [record.id, id, value, qualifier, source ?? null, reason, author.subject ?? null, today()],
  );
  const begun = { move: 'begin', from: 'PROPOSED', to: 'PROPOSED' };
  await journal(manager, { type: 'FigureAmendment', ids: [id], ...begun, author, reason });
  return id;
}

/** Proposes another value for an approved figure. */
export const amendFigure: Command<Figure> = {
  label: label('Đề nghị sửa', 'Propose to amend'),
  description:
    'Proposes another value for an APPROVED figure, which stays as it is until headquarters approves that.',
  reason: 'Why the figure is to change.',
  from: [FigureStatus.APPROVED],
  fields: {
    value: {
      ...number(label('Giá trị đúng', 'What it is to be'), { least: 0 }),
      description: 'What it is to be.',
    },
    qualifier: { ...qualifier(), description: 'How that is qualified.' },
    source: {
      ...text(label('Nguồn', 'Source'), { longest: 1_000 }),
      description: 'Where that is taken from; empty: from where the figure was taken.',
      optional: true,
    },
  },
  unless: [
    theSame,
    proposedAlready,
    (asked) => outsideItsIndicator({ figureId: asked.record.id, ...givenIn(asked) }, asked.manager),
  ],
  returns: () => FigureAmendment,
  does: propose,
};
