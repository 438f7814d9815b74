import { useCallback } from 'react';
import { mayAdminister } from '../session/administration';
import { useSession } from '../session/use-session';
import { useLoaded } from '../use-loaded';
import type { IdentityApi } from './identity-api';
import { useIdentityApi } from './use-identity-api';

/** An account, or a partner's program. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly isPartner: boolean;
}

const PAGE = 100;
/** Accounts beyond this number are shown by their ids. */
const MOST = 2_000;

/**
 * All accounts and programs, for administrators; empty for everybody else, since they may not read accounts.
 */
export function useKnownSubjects() {
  const api = useIdentityApi();
  const may = mayAdminister(useSession());
  const load = useCallback(() => (may ? all(api) : Promise.resolve([])), [api, may]);
  const { data } = useLoaded(load);
  return { may, subjects: data ?? nobody };
}

const nobody: readonly Subject[] = [];

async function all(api: IdentityApi): Promise<readonly Subject[]> {
  const [accounts, clients] = await Promise.all([accountsOf(api), api.clients.all()]);
  return [...accounts, ...clients.map(({ id, name }) => ({ id, name, isPartner: true }))];
}

async function accountsOf({ accounts }: IdentityApi, skip = 0): Promise<readonly Subject[]> {
  const page = await accounts.find({ search: '', first: PAGE, skip });
  const found = page.accounts.map(({ id, name }) => ({ id, name, isPartner: false }));
  const next = skip + PAGE;
  if (next >= Math.min(page.total, MOST)) return found;
  return [...found, ...(await accountsOf({ accounts } as IdentityApi, next))];
}
