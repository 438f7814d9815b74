import { useTranslation } from 'react-i18next';
import { useSession } from './use-session';

/** The user's address and roles in words, to explain why they may not see something. */
export function useWho(): { email: string; roles: string } {
  const { t } = useTranslation();
  const { person } = useSession();
  const roles = person?.roles.map((role) => t(`roles.${role}`)).join(', ');
  return { email: person?.email ?? '', roles: roles || t('administration.noRole') };
}
