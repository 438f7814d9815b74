import type { Unit } from './unit';
import { UnitLineage } from './unit-lineage';
import { UnitTwinnings } from './unit-twinnings';

/** What a unit came from, and what other services know of it. */
export function UnitSections({ record }: { readonly record: Unit }) {
  return (
    <>
      <UnitLineage {...record} />
      <UnitTwinnings id={record.id} on={record.on} />
    </>
  );
}
