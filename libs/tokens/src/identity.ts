import { isRole, type Role } from '@bien-cuong/access';
import { errors, type JWTPayload } from 'jose';

/** Who asks, as the provider of their token vouches. */
export interface Identity {
  /** The account, or the client itself when a program asks on its own behalf. */
  subject: string;
  clientId: string;
  /** Who acts, where that is somebody else than the subject, whose rights are used. */
  actor?: string;
  roles: readonly Role[];
  /** The provinces whose records are the account's own, their predecessors among them. */
  provinces: readonly string[];
  scopes: readonly string[];
  /** Requests in a minute, where the provider says how many this client may make. */
  quota?: number;
  /** Of the browser that somebody signed in with, where the provider says it. */
  session?: string;
  /** What was granted at the sign-in, where the provider says it: everything that came of it ends with it. */
  grant?: string;
  /** Seconds since 1970; the identity must not be used after it. */
  expires: number;
}

interface ClaimNames {
  roles: string;
  provinces: string;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function claim(payload: JWTPayload, path: string): unknown {
  // A claim may have dots in its own name, as namespaced ones do ("https://example.org/roles").
  if (path in payload) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      payload,
    );
}

const isQuota = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/**
 * Who acts on the subject's behalf (RFC 8693 section 4.1); those who acted before, nested in it, do so no more.
 * @throws JWTInvalid when it is not said who: what is then done could only be put down to the wrong one
 */
function actorIn({ sub, act }: JWTPayload): string | undefined {
  if (act === undefined) return undefined;
  const actor: unknown = typeof act === 'object' && act !== null ? Reflect.get(act, 'sub') : undefined;
  if (typeof actor !== 'string' || actor === '') throw new errors.JWTInvalid('the claim act names nobody');
  return actor === sub ? undefined : actor;
}

/**
 * The identity in a verified token (RFC 9068 section 2.2).
 * Roles that the platform does not know give no rights and are left out: other systems use the provider too.
 */
export function identityOf(payload: JWTPayload & { sub: string; exp: number }, names: ClaimNames): Identity {
  const { sub, exp, client_id: client, azp, scope, quota, sid, grant } = payload;
  const clientId = typeof client === 'string' ? client : azp;
  const actor = actorIn(payload);
  return {
    subject: sub,
    clientId: typeof clientId === 'string' ? clientId : sub,
    ...(actor !== undefined && { actor }),
    roles: strings(claim(payload, names.roles)).filter(isRole),
    provinces: strings(claim(payload, names.provinces)),
    scopes: typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [],
    ...(isQuota(quota) && { quota }),
    ...(typeof sid === 'string' && { session: sid }),
    ...(typeof grant === 'string' && { grant }),
    expires: exp,
  };
}
