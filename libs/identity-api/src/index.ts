import type { Role } from '@bien-cuong/access';

/**
 * The API between the console and the identity provider: JSON below `/identity/api`, with the console's
 * access token. Moments are ISO 8601 texts in UTC. An error is `{ message, code, argument? }` in the language
 * of `Accept-Language`, with status 400 (`BAD_USER_INPUT`), 401, 403 (`FORBIDDEN`), 404 (`NOT_FOUND`), 409
 * (`CONFLICT`), 429 or 503. Of the last, `IDENTITY_UNAVAILABLE` (with `Retry-After`) means that nothing was
 * done, `NOT_CONFIRMED` that it may have been.
 */
export interface ApiError {
  message: string;
  code: string;
  /** The field that was wrong. */
  argument?: string;
  /**
   * After a conflict (`argument: 'version'`), the account or client as it is now, so that the client need not
   * fetch it again.
   */
  recorded?: object;
  /** What was sent, beside `recorded`. */
  sent?: object;
}

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

/** A partner unit's program. It has no usage figures where it is `recorded` in a conflict. */
export interface ClientFacts {
  id: string;
  name: string;
  scopes: string[];
  /** Requests per minute. */
  quota: number;
  expiresAt: string | null;
  state: 'active' | 'suspended' | 'revoked' | 'expired';
  createdAt: string;
  version: number;
}

export interface ClientView extends ClientFacts {
  use: ClientUse;
}

/** Calls of the last thirty days. */
export interface ClientUse {
  calls: number;
  refused: number;
  lastSeenAt: string | null;
  /** The most frequent operations, by name. */
  operations: { name: string; calls: number }[];
}

/**
 * `POST clients`, with its own `Idempotency-Key`. A caller that does not know whether the request arrived
 * sends it again with the same key: for a day it makes only one client. The repeated request gets a CONFLICT
 * (`argument: 'secret'`) with that client as `recorded`, because the secret is only in the first answer:
 * whoever has lost it must rotate it. A key that another request has used gets a CONFLICT of
 * `idempotencyKey`.
 */
export interface ClientInput {
  name: string;
  scopes: string[];
  quota: number;
  /** When the client expires; null: never. */
  expiresAt: string | null;
}

/** `PATCH clients/:id`; a field that is left out stays as it is. */
export interface ClientChange extends Partial<ClientInput>, Seen {
  suspended?: boolean;
}

export interface ClientWithSecret {
  client: ClientView;
  /** Shown only once. */
  secret: string;
}

/** `GET me` */
export interface Profile extends AccountView {
  passwordChangedAt: string | null;
  /** Whether the platform demands a second factor of this account. */
  needsSecondFactor: boolean;
}

/** `POST me/password` */
export interface PasswordChange {
  current: string;
  next: string;
}

/**
 * `POST me/second-factor`, `DELETE me/second-factor`: the password proves that the account's owner asks, not
 * somebody who has only a token.
 */
export interface PasswordProof {
  password: string;
}

/**
 * The answer of `POST me/second-factor`: what an authenticator app needs. Every answer has another secret;
 * the last one takes effect once a code of it was sent to `me/second-factor/confirm`.
 */
export interface SecondFactorOffer {
  secret: string;
  /** `otpauth:` address, for a QR code. */
  uri: string;
}

/** `GET me/sessions` */
export interface SessionView {
  id: string;
  signedInAt: string;
  expiresAt: string;
  /** Whether it is the session of this request. */
  current: boolean;
  /**
   * What the browser and its operating system called themselves at the sign-in, without versions; null when
   * unknown.
   */
  browser: string | null;
  system: string | null;
  /** The network address of the sign-in. */
  address: string | null;
}

/** `GET audit?since=&until=&subject=&kind=&entityType=&entityId=&before=&first=`; `before` is the id of a record. */
export interface AuditSearch {
  since?: string | undefined;
  until?: string | undefined;
  subject?: string | undefined;
  kind?: AuditView['kind'] | undefined;
  entityType?: string | undefined;
  entityId?: string | undefined;
  before?: string | undefined;
  first: number;
}

/** One record of the audit trail of accounts, clients and sign-ins. */
export interface AuditView {
  id: string;
  at: string;
  kind: 'CHANGE' | 'SIGN_IN' | 'REFUSAL' | 'EXPORT';
  /** The account, or the client of a program. */
  subject: string | null;
  clientId: string | null;
  roles: string[];
  /** The user of the database, which tells what was done by hand. */
  databaseUser: string;
  address: string | null;
  onBehalfOf: string | null;
  requestId: string | null;
  operation: string | null;
  entityType: string | null;
  entityId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  detail: Record<string, unknown> | null;
  /** Chains the records: the hash of the next record covers this one. Hexadecimal. */
  hash: string;
}

/**
 * `POST audit/exports`, before data of the provider are exported; the answer is the audit record of the
 * export.
 */
export interface AuditedExport {
  /** What is exported, for example `audit`. */
  list: string;
  /** The filter, as in the address of the page. */
  filter?: string | undefined;
  rows: number;
}

export interface ExportRecord {
  id: string;
}

export interface AuditPage {
  records: AuditView[];
  /** Whether there are older records. */
  more: boolean;
}
