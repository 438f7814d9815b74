import { useTranslation } from 'react-i18next';
import { useSession } from './use-session';

/** Who has signed in and as what, in words that tell them why something is not theirs. */
export function useWho(): { email: string; roles: string } {
  const { t } = useTranslation();
  const { person } = useSession();
  const roles = person?.roles.map((role) => t(`roles.${role}`)).join(', ');
  return { email: person?.email ?? '', roles: roles || t('administration.noRole') };
}
