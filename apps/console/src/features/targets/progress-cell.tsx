import type { TargetRecordFragment } from '@bien-cuong/api';
import { TargetGauge } from './target-gauge';
import { TargetNumber } from './target-number';
import { useProgressWording } from './use-progress-wording';
import { useTargetWording } from './use-target-wording';

/** How far a target is, in a list: the number with the figures behind it, in words, and as a bar. */
export function ProgressCell({ record }: { readonly record: TargetRecordFragment }) {
  const say = useProgressWording();
  const { title } = useTargetWording();
  const line = say.line(record);
  return (
    <>
      {record.progress?.reported && (
        <>
          <TargetNumber target={record} label={title(record)} />
          {' · '}
        </>
      )}
      {line}
      <TargetGauge target={record} spoken={`${title(record)}; ${line}`} />
    </>
  );
}
