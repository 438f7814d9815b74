import { randomUUID } from 'node:crypto';

import type { MatrixChange } from './matrix-change';
import { roundRows } from './round-rows';
import { rowsOf } from '../rows-of';

type Args = (made: {
  id: string;
  version: number;
  round: string;
  indicator: string;
}) => Record<string, unknown>;

/** A mutation about a form of a new round, after these changes of it. */
const ofForm = (args: Args, ...after: string[]): MatrixChange => ({
  leaves: 'CHANGE',
  args: async ({ rows: { province, indicator }, databases: { movements } }) => {
    const [id, round] = [randomUUID(), randomUUID()];
    const statements = [
      ...roundRows({ round, form: id, province, indicator }),
      ...after.map((set) => `UPDATE round_form SET ${set} WHERE id = '${id}'`),
    ];
    for (const statement of statements) await rowsOf(movements, statement);
    return args({ id, version: 1 + after.length, round, indicator });
  },
});

const SUBMITTED = `status = 'SUBMITTED', submitted_by = 'ai-do', submitted_on = '2018-08-01'`;

/** The mutations of the forms of collection rounds, which no register keeps. */
export const formChanges: Readonly<Record<string, MatrixChange>> = {
  saveFormCells: ofForm(({ id, indicator }) => ({
    id,
    cells: [{ indicatorId: indicator, version: 1, value: 2 }],
  })),
  importFormCells: ofForm(({ id, indicator }) => ({
    id,
    cells: [{ indicator, version: 1, value: '2' }],
    apply: true,
  })),
  submitRoundForm: ofForm(({ id, version }) => ({ id, version })),
  withdrawRoundForm: ofForm(({ id, version }) => ({ id, version }), SUBMITTED),
  approveRoundForm: ofForm(({ id, version }) => ({ id, version }), SUBMITTED),
  returnRoundForm: ofForm(({ id, version }) => ({ id, version, reason: 'Một lý do' }), SUBMITTED),
  extendRoundForm: ofForm(({ id, version }) => ({
    ...{ id, version, reason: 'Một lý do' },
    input: { until: '2018-08-30' },
  })),
  markFormCell: ofForm(
    ({ id, version, indicator }) => ({ id, version, input: { indicatorId: indicator, flagged: true } }),
    SUBMITTED,
  ),
  approveRoundForms: ofForm(({ round }) => ({ roundId: round }), SUBMITTED),
};
