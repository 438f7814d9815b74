import { useMemo } from 'react';
import { useSession } from '../session/use-session';
import { useLanguage } from '../use-language';
import { type FileRequests, fileRequestsOf } from './file-requests';

export function useFileRequests(): FileRequests {
  const session = useSession();
  const language = useLanguage();
  return useMemo(() => fileRequestsOf(session, language), [session, language]);
}
