import { useApolloClient } from '@apollo/client/react';
import { use, useCallback } from 'react';
import { useLoaded } from '../../lib/use-loaded';
import { useMapDate } from '../../lib/use-map-date';
import { useFactWording } from '../use-fact-wording';
import { ReferenceDay } from './reference-day';
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
  const map = useMapDate();
  const on = use(ReferenceDay) ?? map.on;
  const name = useCallback(
    async () => (id == null ? undefined : referenceSources[of]?.name(client, id, on)),
    [client, of, id, on],
  );
  const { data } = useLoaded(name);
  return id != null && data?.['id'] === id ? called(data) : '…';
}
