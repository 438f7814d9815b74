import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { PAGE, queryTrail } from '../../lib/audit/query-trail';
import type { TrailSource } from '../../lib/audit/trail';
import type { IdentityApi } from '../../lib/identity-api/identity-api';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useSession } from '../../lib/session/use-session';
import {
  awardsTrailQuery,
  movementsTrailQuery,
  personnelTrailQuery,
  provincesTrailQuery,
} from './audit.graphql';
import type { TrailSearch } from './use-trail-filters';

const subgraphs = {
  provinces: provincesTrailQuery,
  movements: movementsTrailQuery,
  personnel: personnelTrailQuery,
  awards: awardsTrailQuery,
};

type Client = ReturnType<typeof useApolloClient>;

/**
 * The trails to search: those of all subgraphs, and that of the identity provider where it is the platform's
 * own.
 */
export function useTrailSources(search: TrailSearch): readonly TrailSource[] {
  const client = useApolloClient();
  const api = useIdentityApi();
  const { administers } = useSession();
  return useMemo(
    () => [...subgraphSources(client, search), ...(administers ? [identitySource(api, search)] : [])],
    [client, api, administers, search],
  );
}

function subgraphSources(client: Client, filter: TrailSearch): TrailSource[] {
  return Object.entries(subgraphs).map(([name, query]) =>
    queryTrail(client, { name, query, variables: { filter }, pick: ({ trail }) => trail }),
  );
}

function identitySource({ audit }: IdentityApi, search: TrailSearch): TrailSource {
  return {
    name: 'identity',
    read: async (before) => {
      const { records, more } = await audit.search({ ...search, before, first: PAGE });
      return { entries: records, next: more ? (records.at(-1)?.id ?? null) : null };
    },
  };
}
