import type {
  AccountChange,
  AccountInvitation,
  AccountPage,
  AccountView,
  AccountWithPassword,
  AuditedExport,
  AuditPage,
  AuditSearch,
  ClientChange,
  ClientInput,
  ClientView,
  ClientWithSecret,
  ExportRecord,
  PasswordChange,
  PasswordProof,
  Profile,
  SecondFactorOffer,
  Seen,
  SessionView,
} from '@bien-cuong/identity-api';
import type { Session } from '../session/session';
import { requestsOf } from './requests';

interface AccountSearch {
  readonly search: string;
  readonly first: number;
  readonly skip: number;
}

/** All requests of the console to the identity provider; an error answer is thrown as `Refused`. */
export function identityApi(session: Session, language: string) {
  const ask = requestsOf(session, language);
  return {
    accounts: {
      find: ({ search, first, skip }: AccountSearch) =>
        ask<AccountPage>(
          'GET',
          `accounts?${new URLSearchParams({ search, first: `${first}`, skip: `${skip}` })}`,
        ),
      read: (id: string) => ask<AccountView>('GET', `accounts/${id}`),
      invite: (invitation: AccountInvitation) => ask<AccountWithPassword>('POST', 'accounts', invitation),
      change: (id: string, change: AccountChange) => ask<AccountView>('PATCH', `accounts/${id}`, change),
      reset: (id: string, seen: Seen) => ask<AccountWithPassword>('POST', `accounts/${id}/reset`, seen),
    },
    clients: {
      all: () => ask<ClientView[]>('GET', 'clients'),
      create: (input: ClientInput, key: string) => ask<ClientWithSecret>('POST', 'clients', input, key),
      change: (id: string, change: ClientChange) => ask<ClientView>('PATCH', `clients/${id}`, change),
      rotate: (id: string, seen: Seen) => ask<ClientWithSecret>('POST', `clients/${id}/rotate`, seen),
      revoke: (id: string) => ask<ClientView>('POST', `clients/${id}/revoke`),
    },
    audit: {
      recordExport: (taken: AuditedExport) => ask<ExportRecord>('POST', 'audit/exports', taken),
      search: (search: AuditSearch) => ask<AuditPage>('GET', `audit?${parametersOf(search)}`),
    },
    me: {
      read: () => ask<Profile>('GET', 'me'),
      changePassword: (change: PasswordChange) => ask('POST', 'me/password', change),
      beginSecondFactor: (proof: PasswordProof) => ask<SecondFactorOffer>('POST', 'me/second-factor', proof),
      confirmSecondFactor: (code: string) => ask('POST', 'me/second-factor/confirm', { code }),
      removeSecondFactor: (proof: PasswordProof) => ask('DELETE', 'me/second-factor', proof),
      sessions: () => ask<SessionView[]>('GET', 'me/sessions'),
      endSession: (id: string) => ask('DELETE', `me/sessions/${id}`),
      endOtherSessions: () => ask('DELETE', 'me/sessions'),
    },
  };
}

function parametersOf(search: AuditSearch): URLSearchParams {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

export type IdentityApi = ReturnType<typeof identityApi>;
