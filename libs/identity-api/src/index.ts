import type { Role } from '@bien-cuong/access';

/**
 * What the console and the provider of identities say to each other, as JSON below `/identity/api`, with the console's
 * access token. Moments are ISO 8601 texts in UTC. An error is `{ message, code, argument? }` in the language of
 * `Accept-Language`, with status 400 (`BAD_USER_INPUT`), 401, 403 (`FORBIDDEN`), 404 (`NOT_FOUND`), 409 (`CONFLICT`), 429 or
 * 503 (`IDENTITY_UNAVAILABLE` with `Retry-After`: nothing was done; `NOT_CONFIRMED`: it may have been).
 */
export interface ApiError {
  message: string;
  code: string;
  /** The field that was wrong. */
  argument?: string;
  /** After a lost race (`argument: 'version'`) the account or client as it is now, so that nobody has to ask again. */
  recorded?: object;
  /** What was sent, beside `recorded`. */
  sent?: object;
}

/** `POST accounts/:id/reset`, `POST clients/:id/rotate`: once for each version that was seen. */
export interface Seen {
  version: number;
}

/** Of an account, as administrators see it. */
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
  /** To be sent along with a change of what was seen. */
  version: number;
}

export interface AccountPage {
  accounts: AccountView[];
  total: number;
}

/** `POST accounts`; answered with the account and a password that is shown only now. */
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

/** `PATCH accounts/:id`; what is left out stays. */
export interface AccountChange extends Seen {
  name?: string;
  roles?: Role[];
  provinces?: string[];
  disabled?: boolean;
}

/** A partner unit's program; without its use as what is `recorded` in a conflict. */
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

/** Of the last thirty days. */
export interface ClientUse {
  calls: number;
  refused: number;
  lastSeenAt: string | null;
  /** The ones asked most, by name. */
  operations: { name: string; calls: number }[];
}

/**
 * `POST clients`, with an `Idempotency-Key` of its own that is sent again unchanged by who does not know whether it arrived:
 * for a day it makes one client. A repeated request is a CONFLICT (`argument: 'secret'`) with that client as `recorded`: its
 * secret is in the first answer alone, and whoever has lost that rotates it. With the key of another request it is a
 * CONFLICT of `idempotencyKey`.
 */
export interface ClientInput {
  name: string;
  scopes: string[];
  quota: number;
  /** A moment; null: it never expires. */
  expiresAt: string | null;
}

/** `PATCH clients/:id`; what is left out stays. */
export interface ClientChange extends Partial<ClientInput>, Seen {
  suspended?: boolean;
}

export interface ClientWithSecret {
  client: ClientView;
  /** Shown only now. */
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

/** `POST me/second-factor`, `DELETE me/second-factor`: that the account's owner asks, and not who has only a token. */
export interface PasswordProof {
  password: string;
}

/**
 * What `POST me/second-factor` answers: what an authenticator app needs, another secret each time; the last one counts once
 * a code was sent to `me/second-factor/confirm`.
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
  /** Whether this is where the request came from. */
  current: boolean;
  /** What the browser and its system called themselves at the sign-in, without versions; null when it said nothing known. */
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
  /** By which the next record follows this one, hexadecimal. */
  hash: string;
}

/** `POST audit/exports`, before data of the provider are taken out; answered with the record of it. */
export interface AuditedExport {
  /** What is exported, for example `audit`. */
  list: string;
  /** How it was narrowed down, as in the address of its page. */
  filter?: string | undefined;
  rows: number;
}

export interface ExportRecord {
  id: string;
}

export interface AuditPage {
  records: AuditView[];
  /** Whether there are older ones. */
  more: boolean;
}
