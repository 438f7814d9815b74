import type { KeptRecord, RecordKind } from '../record-kind';
import { useKindWords } from '../use-kind-words';
import { useTitleOf } from '../use-title-of';

/** How a record is called, and what it is. */
export function useTitle(kind: RecordKind, record: KeptRecord): { one: string; title: string } {
  const { one } = useKindWords(kind);
  return { one, title: useTitleOf(kind)(record) };
}
