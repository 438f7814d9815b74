import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useLoaded } from '../../lib/use-loaded';
import { useFactWording } from '../use-fact-wording';
import { useGivenDay } from './reference-day';
import { referenceSources } from './reference-sources';

interface Props {
  /** The type that is referred to. */
  readonly of: string;
  readonly id: string | null | undefined;
}

/** The name of the record that a form refers to. */
export function ReferenceName({ of, id }: Props) {
  const { called } = useFactWording();
  const client = useApolloClient();
  const on = useGivenDay();
  const name = useCallback(
    async () => (id == null ? undefined : referenceSources[of]?.name(client, id, on)),
    [client, of, id, on],
  );
  const { data } = useLoaded(name);
  return id != null && data?.['id'] === id ? called(data) : '…';
}
