import type { IndicatorRecordFragment } from '@bien-cuong/api';
import { useFormat } from '../../lib/use-format';

/** Says in the reader's language what an indicator counts. */
export function useIndicatorWording() {
  const { unit } = useFormat();
  return { fields: { unit: (indicator: IndicatorRecordFragment) => unit(indicator) } };
}
