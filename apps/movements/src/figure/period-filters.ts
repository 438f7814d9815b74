import { periodIs, periodWithin } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF, filter } from '@bien-cuong/subgraph';

/**
 * The filters of a list by the period of its rows.
 * @param as the alias of the rows
 * @param what what is listed and what its period says, for the descriptions
 */
export const periodFilters = (as: string, { what, says }: { what: string; says: string }) => ({
  period: filter(
    EDTF,
    `Only ${what} whose \`period\`, ${says}, lies wholly within this one.`,
    (period: Edtf) => periodWithin(`${as}.period`, period),
  ),
  exactPeriod: filter(
    EDTF,
    `Only ${what} whose \`period\` is exactly this one, however it is written.`,
    (period: Edtf) => periodIs(`${as}.period`, period),
  ),
});
