import { alikeRecords, type AlikeRow } from '../register/alike';
import type { Register } from '../register/declaration';
import type { KeepRequest } from '../register/operation';
import type { RecordSteps } from '../register/record-steps';
import type { RowRead } from './columns';
import { ImportOutcome } from './import';
import type { StoredRow, Verdict } from './import-rows';

interface Looking {
  register: Register;
  steps: RecordSteps;
  request: KeepRequest;
  reader: (cells: readonly string[]) => RowRead;
}

/**
 * The records that are there and that rows may repeat which make new ones, by the places of these rows. They are looked
 * for beside the run, which has made records itself.
 */
export async function alikeTo(
  rows: readonly StoredRow[],
  verdicts: readonly Verdict[],
  { register, steps, request: { own }, reader }: Looking,
): Promise<Map<number, AlikeRow[]>> {
  const found = new Map<number, AlikeRow[]>();
  for (const [index, { place, outcome }] of verdicts.entries()) {
    found.set(place, []);
    if (outcome !== ImportOutcome.MADE || register.declared.alike === undefined) continue;
    const { values, parts } = steps.read(reader(rows[index]?.cells ?? []).input, true);
    const asked = { id: null, parts, own, manager: steps.dataSource.manager, narrow: true };
    found.set(place, await alikeRecords(register, values, asked));
  }
  return found;
}
