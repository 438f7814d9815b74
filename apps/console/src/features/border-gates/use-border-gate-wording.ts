import type { BorderGateRecordFragment } from '@bien-cuong/api';
import { gateTitle } from '../../lib/gate-title';
import { useRecordedWording } from '../../lib/use-recorded-wording';

const title = (gate: BorderGateRecordFragment): string => gateTitle(gate);

/** Words a gate by both its names. */
export function useBorderGateWording() {
  return { title, fields: useRecordedWording() };
}
