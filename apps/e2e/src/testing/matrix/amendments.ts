import { randomUUID } from 'node:crypto';

import { rowsOf } from '../rows-of';
import type { MatrixChange } from './matrix-change';

/** A mutation about the amendment that somebody else has proposed of a new approved figure. */
const ofAmendment = (more: object = {}): MatrixChange => ({
  leaves: 'CHANGE',
  args: async ({ rows: { province, indicator }, databases: { movements } }) => {
    const [id, figure] = [randomUUID(), randomUUID()];
    await rowsOf(
      movements,
      `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, period_from, period_to, cumulative, status, verified, accepted)
       VALUES ('${figure}', '${province}', '${indicator}', 1, 'EXACTLY', '2018', '2018-01-01', '2018-12-31', false, 'APPROVED', false, false)`,
    );
    await rowsOf(
      movements,
      `INSERT INTO figure_amendment (id, figure_id, province_id, former_value, former_qualifier, value, qualifier, reason, status,
         two_persons, proposed_on)
       VALUES ('${id}', '${figure}', '${province}', 1, 'EXACTLY', 2, 'EXACTLY', 'Một lý do', 'PROPOSED', true, '2018-08-20')`,
    );
    return { id, version: 1, ...more };
  },
});

/** The mutations of amendments, which no register keeps. */
export const amendmentChanges: Readonly<Record<string, MatrixChange>> = {
  approveFigureAmendment: ofAmendment(),
  refuseFigureAmendment: ofAmendment({ reason: 'Một lý do' }),
  withdrawFigureAmendment: ofAmendment(),
};
