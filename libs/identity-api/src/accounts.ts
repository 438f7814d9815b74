import type { Role } from '@bien-cuong/access';

/**
 * `POST accounts/:id/reset`, `POST clients/:id/rotate`: done once for each version, which is the one the
 * caller saw.
 */
export interface Seen {
  version: number;
}

/** An account, as administrators see it. */
export interface AccountView {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  /** Ids of the provinces whose records are the account's own. */
  provinces: string[];
  mustChangePassword: boolean;
  hasSecondFactor: boolean;
  disabled: boolean;
  lastSignInAt: string | null;
  createdAt: string;
  /** Must be sent along with a change, to show which version the change is based on. */
  version: number;
}

export interface AccountPage {
  accounts: AccountView[];
  total: number;
}

/** `POST accounts`; the answer has the account and a password that is shown only once. */
export interface AccountInvitation {
  email: string;
  name: string;
  roles: Role[];
  provinces: string[];
}

export interface AccountWithPassword {
  account: AccountView;
  password: string;
}

/** `PATCH accounts/:id`; a field that is left out stays as it is. */
export interface AccountChange extends Seen {
  name?: string;
  roles?: Role[];
  provinces?: string[];
  disabled?: boolean;
}
