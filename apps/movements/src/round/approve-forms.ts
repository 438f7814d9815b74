import { changeAs } from '@bien-cuong/database';
import { Conflict, NotFound, type Text } from '@bien-cuong/domain';
import { type Author, journal, type WriteRequest } from '@bien-cuong/subgraph';
import type { DataSource, EntityManager } from 'typeorm';

import { ROUND_CLOSED } from './round-form.flow';
import type { ApprovedForms } from './saved-cells';
import { writeFigures } from './write-figures';

const NO_ROUND: Text = { vi: 'Không có đợt báo cáo này.', en: 'There is no such round.' };

/** Approves every submitted form of a round that the caller may approve, by as many statements however many there are. */
export const approveForms = (
  dataSource: DataSource,
  roundId: string,
  request: WriteRequest,
): Promise<ApprovedForms> =>
  changeAs(dataSource, request, async (manager) => {
    await demandOpen(roundId, manager);
    const ids = await approve(roundId, request.actor, manager);
    const moved = { type: 'RoundForm', ids, move: 'approve', from: 'SUBMITTED', to: 'APPROVED' };
    await journal(manager, { ...moved, author: request.actor });
    const figures = await writeFigures(manager, ids);
    return { approved: ids.length, figures, left: await submittedOf(roundId, manager) };
  });

async function demandOpen(roundId: string, manager: EntityManager): Promise<void> {
  const [round] = await manager.query<{ status: string }[]>(
    'SELECT status FROM collection_round WHERE id = $1 FOR SHARE',
    [roundId],
  );
  if (!round) throw new NotFound(NO_ROUND, 'roundId');
  if (round.status !== 'OPEN') throw new Conflict(ROUND_CLOSED, 'roundId');
}

/** @returns the forms; those that the caller has submitted are left out where their round asks for two persons */
async function approve(
  roundId: string,
  { subject, onBehalfOf }: Author,
  manager: EntityManager,
): Promise<string[]> {
  const hands = [subject, onBehalfOf].filter((hand) => hand !== undefined);
  const [approved] = await manager.query<[{ id: string }[], number]>(
    `UPDATE round_form f SET status = 'APPROVED', decided_by = $2
     WHERE f.round_id = $1 AND f.status = 'SUBMITTED' AND (NOT f.two_persons OR NOT coalesce((
       SELECT w.subject = ANY ($3::text[]) OR w.on_behalf_of = ANY ($3::text[]) FROM workflow_move w
       WHERE w.record_type = 'RoundForm' AND w.record_id = f.id AND w.move = 'submit' ORDER BY w.at DESC LIMIT 1), false))
     RETURNING f.id`,
    [roundId, subject ?? null, hands],
  );
  return approved.map(({ id }) => id);
}

async function submittedOf(roundId: string, manager: EntityManager): Promise<number> {
  const [{ left }] = await manager.query<[{ left: number }]>(
    `SELECT count(*)::int AS left FROM round_form WHERE round_id = $1 AND status = 'SUBMITTED'`,
    [roundId],
  );
  return left;
}
