import { createContext, use, useSyncExternalStore } from 'react';
import { openSession, type Session } from './session';

export const SessionContext = createContext<Session>(openSession);

export const useSession = (): Session => use(SessionContext);

/** While it is `expired`, nothing is loaded or saved. */
export function useSessionState() {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
