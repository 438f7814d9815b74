import type { AwardTypePageQuery } from '@bien-cuong/api';
import { DatedPart } from '../../records/page/dated-part';
import { correctTerms, recordTerms } from './award-types.graphql';

type AwardType = NonNullable<AwardTypePageQuery['awardType']>;

/** What the law says of an award type, by the day from which it holds. */
export function TermsSection({ record }: { readonly record: AwardType }) {
  return (
    <DatedPart
      type="AwardType"
      name="terms"
      record={record}
      recording={recordTerms as never}
      correcting={correctTerms as never}
    />
  );
}
