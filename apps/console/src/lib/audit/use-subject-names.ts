import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnownSubjects } from '../identity-api/use-known-subjects';
import { useSession } from '../session/use-session';
import type { TrailEntry } from './trail';

type Doer = Pick<TrailEntry, 'subject' | 'operation'>;

const BY_HAND = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];

/** The actor's name for users who may read accounts, else its id. */
export function useSubjectNames() {
  const { t } = useTranslation();
  const { person } = useSession();
  const { subjects } = useKnownSubjects();
  return useCallback(
    ({ subject, operation }: Doer): string => {
      if (subject == null)
        return t(BY_HAND.includes(operation ?? '') ? 'audit.byHand' : 'audit.unknownPerson');
      if (subject === 'seed') return t('audit.seed');
      if (subject === person?.id) return t('audit.you', { name: person.name });
      const known = subjects.find(({ id }) => id === subject);
      if (!known) return subject;
      return known.isPartner ? t('audit.partner', { name: known.name }) : known.name;
    },
    [t, person, subjects],
  );
}
