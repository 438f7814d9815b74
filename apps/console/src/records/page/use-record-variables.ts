import { useMemo } from 'react';
import { mayKeep } from '../../lib/session/rights';
import { useMaySee } from '../../lib/session/use-may-see';
import { useSession } from '../../lib/session/use-session';
import { useMapDate } from '../../lib/use-map-date';
import { takenBy } from '../list/taken';
import type { RecordKind } from '../record-kind';

/**
 * What the query of a record's page is given: beside the identity, as far as it takes them, the day of the map and
 * whether the user may see persons, and when some of them were born, since it would be refused, and recorded, what is asked for in vain.
 */
export function useRecordVariables(
  { page: { document } }: Pick<RecordKind, 'page'>,
  id: string | undefined,
): { readonly id: string | undefined } {
  const { on } = useMapDate();
  const people = useMaySee('people');
  const births = mayKeep(useSession(), 'birth-dates');
  return useMemo(() => {
    const taken = takenBy(document);
    return {
      id,
      ...(taken.has('on') && { on }),
      ...(taken.has('people') && { people }),
      ...(taken.has('births') && { births }),
    };
  }, [document, id, on, people, births]);
}
