import type { FieldFacts } from '@bien-cuong/domain';

/** What tells records apart and is no field of them. */
export interface Apart {
  facts: FieldFacts;
  /** Its value as text, as SQL about the record `r`. */
  value: string;
  /**
   * SQL of the province of `r`, where only those may see it who keep all records or those of that province; what may
   * be the same is shown to whoever enters a record.
   */
  ofProvince?: string;
  /**
   * The same of an entry, null where it says nothing of it: in a long list only those may be the same of which it is not
   * known to differ.
   */
  given?: (values: Readonly<Record<string, unknown>>) => string | null;
}
