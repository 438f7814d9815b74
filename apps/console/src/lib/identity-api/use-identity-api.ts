import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session';
import { identityApi, type IdentityApi } from './identity-api';

export function useIdentityApi(): IdentityApi {
  const session = useSession();
  const { language } = useTranslation().i18n;
  return useMemo(() => identityApi(session, language), [session, language]);
}
