import type { FigureRecordFragment } from '@bien-cuong/api';
import { Amendments } from './amendments';
import { OtherClaims } from './other-claims';

/** What was amended of a figure, and what else is claimed. */
export function FigureSections({ record }: { readonly record: FigureRecordFragment }) {
  return (
    <>
      <Amendments record={record} />
      <OtherClaims record={record} />
    </>
  );
}
