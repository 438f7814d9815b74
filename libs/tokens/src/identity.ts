import { isRole, type Role } from '@bien-cuong/access';
import { errors, type JWTPayload } from 'jose';

/** Who the caller is, as the issuer of the token vouches. */
export interface Identity {
  /** The account, or the client itself when a program asks on its own behalf. */
  subject: string;
  clientId: string;
  /** Who acts on behalf of the subject, where it is somebody else; the subject's rights are used. */
  actor?: string;
  roles: readonly Role[];
  /** The account's own provinces, including their predecessors. */
  provinces: readonly string[];
  scopes: readonly string[];
  /** Requests per minute, where the provider sets a limit for this client. */
  quota?: number;
  /** The browser session of the sign-in, where the provider names it. */
  session?: string;
  /** The grant of the sign-in, where the provider names it: all tokens issued under it end with it. */
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
 * Who acts on the subject's behalf (RFC 8693 section 4.1). Earlier actors, nested in it, no longer act.
 * @throws JWTInvalid when the actor has no name, since the audit trail would then blame the wrong one
 */
function actorIn({ sub, act }: JWTPayload): string | undefined {
  if (act === undefined) return undefined;
  const actor: unknown = typeof act === 'object' && act !== null ? Reflect.get(act, 'sub') : undefined;
  if (typeof actor !== 'string' || actor === '') throw new errors.JWTInvalid('the claim act names nobody');
  return actor === sub ? undefined : actor;
}

/**
 * The identity in a verified token (RFC 9068 section 2.2). Roles that the platform does not know give no
 * rights and are left out, because other systems use the provider too.
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
