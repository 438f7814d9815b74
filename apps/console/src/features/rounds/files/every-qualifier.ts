import type { CellChoice } from '../../../components/sheet/cell';
import { factOf } from '../../../lib/registers/register-facts';

/** The qualifiers by their words in every language: whoever filled in a file may use another one. */
export const everyQualifier = (): CellChoice[] =>
  (factOf('Figure', 'qualifier')?.choices ?? []).flatMap(({ value, label }) =>
    Object.values(label).map((word) => ({ value, label: word })),
  );
