import { Conflict } from '@bien-cuong/domain';
import { type OwnProvinces, stepsOf, type WriteRequest } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { formFlow, holdRound, ROUND_CLOSED } from './round-form.flow';
import { RoundForm } from './round-form.entity';

export const formSteps = stepsOf(RoundForm, { ofProvince: 'provinceId', editable: formFlow.kept.editable });

export type FormSteps = ReturnType<typeof formSteps>;

/** A write as it was asked for, and the provinces whose forms its caller may fill in; undefined: all. */
export type FormRequest = WriteRequest & { own: OwnProvinces | undefined };

/** Works on the cells of a form that is open to change; it is locked, so that those who fill it in at once follow one another. */
export const onOpenForm = <Answer>(
  steps: FormSteps,
  { id, request }: { id: string; request: FormRequest },
  write: (form: RoundForm, manager: EntityManager) => Promise<Answer>,
): Promise<Answer> =>
  steps.operate<RoundForm, Answer>(
    {
      seen: { id, version: undefined },
      references: [],
      as: {},
      locks: (manager) => holdRound(id, manager),
      judge: async (record, manager) => {
        const form = record as unknown as RoundForm;
        steps.demandEditable(record);
        await demandOpen(form, manager);
        return form;
      },
      write,
    },
    request,
  );

async function demandOpen({ roundId }: RoundForm, manager: EntityManager): Promise<void> {
  const open = await manager.query<unknown[]>(
    `SELECT FROM collection_round WHERE id = $1 AND status = 'OPEN'`,
    [roundId],
  );
  if (open.length === 0) throw new Conflict(ROUND_CLOSED, 'id');
}
