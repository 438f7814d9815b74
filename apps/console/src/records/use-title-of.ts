import type { ListedRecord, ListedKind } from './record-kind';
import { useFactWording } from './use-fact-wording';
import type { Values } from './values';

/** How records are called, in the user's language where they have a name in it. */
export function useTitleOf({ facts, useWording }: ListedKind): (record: ListedRecord) => string {
  const { called, text } = useFactWording();
  const { title } = useWording();
  const titled = facts.fields.find(({ name }) => name === facts.titledBy);
  return (record) => {
    if (title) return title(record);
    const values = record as unknown as Values;
    return !titled || titled.kind === 'line' ? called(values) : text(titled, values);
  };
}
