import type { PersonPageQuery } from '@bien-cuong/api';
import { useMaySee } from '../../lib/session/use-may-see';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { PersonAwards } from './person-awards';

/** What other services know of a person, for who may see it. */
export function PersonSections({ record }: { readonly record: NonNullable<PersonPageQuery['person']> }) {
  const everywhere = useMaySee('recipients');
  const somewhere = mayKeep(useSession(), 'recipients');
  return everywhere || somewhere ? <PersonAwards records={record.records} /> : null;
}
