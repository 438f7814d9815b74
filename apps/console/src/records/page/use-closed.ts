import { useQuery } from '@apollo/client/react';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHoldsOn } from '../use-may-keep';

/** Why a record that may be kept cannot be changed as it stands, in the words of its service. */
export function useClosed(kind: RecordKind, record: KeptRecord): string | undefined {
  const { facts, operations } = kind;
  const holdsOn = useHoldsOn(kind, record);
  const { data } = useQuery(operations.check, {
    variables: { id: record.id, input: {} },
    fetchPolicy: 'cache-and-network',
    // What has neither a status nor commands is open for as long as it is kept.
    skip:
      (!facts.status && facts.commands.length === 0) || record.retiredOn !== null || !holdsOn(facts.keptBy),
  });
  return data?.check?.refusals.find(({ argument }) => argument === 'id')?.message;
}
