import type { FieldFacts } from '@bien-cuong/domain';
import type { ListedRecord, ListedKind } from '../record-kind';
import { useFactWording } from '../use-fact-wording';
import { useTitleOf } from '../use-title-of';
import type { Values } from '../values';

/** What a column shows of a row, in the list as in its file. */
export function useCell(kind: ListedKind): (fact: FieldFacts, row: ListedRecord) => string {
  const { text } = useFactWording();
  const titleOf = useTitleOf(kind);
  const { fields = {} } = kind.useWording();
  return (fact, row) => {
    const own = fields[fact.name];
    if (own) return own(row) ?? '';
    return fact.name === kind.facts.titledBy ? titleOf(row) : text(fact, row as unknown as Values);
  };
}
