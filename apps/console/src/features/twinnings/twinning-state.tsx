import type { TwinningRecordFragment } from '@bien-cuong/api';
import { Mark } from '../../components/mark';
import { useTwinningWording } from './use-twinning-wording';

/** Whether a twinning still holds, in words. */
export function TwinningState({ record }: { readonly record: TwinningRecordFragment }) {
  const { fields } = useTwinningWording();
  return (
    <p>
      <Mark tone={record.lapsed ? 'warning' : 'soft'}>{fields.lapsed(record)}</Mark>
    </p>
  );
}
