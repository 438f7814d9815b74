import { useApolloClient } from '@apollo/client/react';
import type { RecipientKind } from '@bien-cuong/api';
import { today } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useFormat } from '../../lib/use-format';
import { findRecipientHouseholds, findRecipientPeople, findRecipientUnits } from './naming.graphql';
import type { Candidate, FoundRow } from './judge-rows';
import type { ListRow } from './read-list';

const AT_ONCE = 4;
const options = { fetchPolicy: 'network-only', errorPolicy: 'none' } as const;

/** Finds whom the rows of a list may mean, a few rows at a time. */
export function useFindCandidates(kind: RecipientKind) {
  const find = useFind()[kind];
  return async (rows: readonly ListRow[]): Promise<FoundRow[]> => {
    const found: FoundRow[] = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      found.push(
        ...(await Promise.all(some.map(async (row) => ({ ...row, candidates: await find(row.name) })))),
      );
    }
    return found;
  };
}

type Find = (name: string) => Promise<readonly Candidate[]>;

function useFind(): Record<RecipientKind, Find> {
  const client = useApolloClient();
  const format = useFormat();
  const { t } = useTranslation();
  const born = mayKeep(useSession(), 'birth-dates');
  return {
    INDIVIDUAL: async (searched) => {
      const variables = { name: searched, on: today(), born };
      const { data } = await client.query({ query: findRecipientPeople, variables, ...options });
      return (data?.people?.nodes ?? []).map(({ id, fullName, unit, birthDate, ...held }) => ({
        id,
        name: fullName,
        detail: [
          held.post && format.name({ name: held.post, nameEn: held.postEn }),
          unit && format.name(unit),
          birthDate && t('naming.born', { year: birthDate.slice(0, 4) }),
        ]
          .filter(Boolean)
          .join(', '),
      }));
    },
    COLLECTIVE: async (searched) => {
      const variables = { name: searched, on: today() };
      const { data } = await client.query({ query: findRecipientUnits, variables, ...options });
      return (data?.units?.nodes ?? []).map(({ id, name, superior }) => ({
        id,
        name,
        detail: superior ? format.name(superior) : '',
      }));
    },
    HOUSEHOLD: async (searched) => {
      const variables = { name: searched };
      const { data } = await client.query({ query: findRecipientHouseholds, variables, ...options });
      return (data?.households?.nodes ?? []).map(({ id, name, place, provinceId }) => ({
        id,
        name,
        detail: place ?? '',
        provinceId,
      }));
    },
  };
}
