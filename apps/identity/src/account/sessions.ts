import { appendAudit } from '@bien-cuong/database';
import type { SessionView } from '@bien-cuong/identity-api';
import type { Identity } from '@bien-cuong/tokens';
import { type DataSource, type EntityManager, type FindOptionsWhere, MoreThan, Not } from 'typeorm';
import { acting, changeAsActor } from '../audit/acting';
import { OidcRecord } from '../provider/oidc-record.entity';
import { hashSecret } from '../provider/hash-secret';
import type { SignInPlace } from '../provider/sign-in-place';

/** The browser sessions of accounts. A refresh token is worthless without its session. */
export class Sessions {
  readonly #records;

  constructor(private readonly dataSource: DataSource) {
    this.#records = dataSource.getRepository(OidcRecord);
  }

  /** @param current the session that the request's token belongs to */
  async of(accountId: string, current: string | undefined): Promise<SessionView[]> {
    const where = { model: 'Session', accountId, expiresAt: MoreThan(new Date()) };
    const records = await this.#records.find({ where, order: { expiresAt: 'DESC' } });
    return records.map(({ uid, payload, expiresAt }) => ({
      // Not the id itself, which is in the cookie.
      id: uid ?? '',
      signedInAt: new Date(Number(payload['loginTs']) * 1_000).toISOString(),
      expiresAt: expiresAt?.toISOString() ?? '',
      current: uid === current,
      ...placeOf(payload),
    }));
  }

  /** Whether the session and the grant that a token belongs to are still active. */
  async goesOn({ subject: accountId, session: uid, grant: id }: Identity): Promise<boolean> {
    const which = [
      ...(uid === undefined ? [] : [{ model: 'Session', uid }]),
      ...(id === undefined ? [] : [{ model: 'Grant', id: hashSecret(id) }]),
    ];
    const left = { accountId, expiresAt: MoreThan(new Date()) };
    const found =
      which.length > 0 ? await this.#records.countBy(which.map((one) => ({ ...one, ...left }))) : 0;
    return found === which.length;
  }

  end(accountId: string, uid: string): Promise<void> {
    return changeAsActor(this.dataSource, (manager) => end(manager, { accountId, uid }));
  }

  /** @param manager the transaction to take part in; by default a new one */
  endOthers(accountId: string, current: string | undefined, manager?: EntityManager): Promise<void> {
    const others = { accountId, uid: Not(current ?? '') };
    return manager ? end(manager, others) : changeAsActor(this.dataSource, (own) => end(own, others));
  }
}

/** Sessions that began before places were recorded have none. */
function placeOf({ place }: OidcRecord['payload']): Pick<SessionView, keyof SignInPlace> {
  return { browser: null, system: null, address: null, ...(place as SignInPlace | undefined) };
}

/**
 * The provider's own records are not audited row by row; the trail records that sessions were ended, and how
 * many.
 */
async function end(manager: EntityManager, which: FindOptionsWhere<OidcRecord>): Promise<void> {
  const { affected } = await manager.delete(OidcRecord, { model: 'Session', ...which });
  if (affected)
    await appendAudit(manager, {
      kind: 'CHANGE',
      ...acting.getStore(),
      entityType: 'Session',
      detail: { ended: affected },
    });
}
