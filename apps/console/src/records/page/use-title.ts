import type { KeptRecord, RecordKind } from '../record-kind';
import { useFactWording } from '../use-fact-wording';
import { useKindWords } from '../use-kind-words';
import type { Values } from '../values';

/** How a record is called, and what it is. */
export function useTitle(kind: RecordKind, record: KeptRecord): { one: string; title: string } {
  const { one } = useKindWords(kind);
  const { called, text } = useFactWording();
  const values = record as unknown as Values;
  const titled = kind.facts.fields.find(({ name }) => name === kind.facts.titledBy);
  // `title` and `name` have an English form beside them; a title by another field is that field's value.
  const title = typeof values['title'] === 'string' || !titled ? called(values) : text(titled, values);
  return { one, title };
}
