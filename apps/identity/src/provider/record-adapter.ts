import { storableJson } from '@bien-cuong/database';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { type DataSource, type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { holdsNull } from '../server/null-characters';
import { hashSecret } from './hash-secret';
import { OidcRecord } from './oidc-record.entity';

const second = 1_000;

/**
 * Keeps one kind of the provider's records in PostgreSQL. An id is a token, a code or a cookie: only its hash
 * is kept, so that somebody who reads the database cannot impersonate anybody.
 */
export class RecordAdapter implements Adapter {
  readonly #records;

  constructor(
    private readonly model: string,
    dataSource: DataSource,
  ) {
    this.#records = dataSource.getRepository(OidcRecord);
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.#records.upsert(
      {
        model: this.model,
        id: hashSecret(id),
        payload: JSON.parse(storableJson(withoutId(payload, id))) as never,
        grantId: payload.grantId ?? null,
        uid: payload.uid ?? null,
        accountId: payload.accountId ?? null,
        expiresAt: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * second),
      },
      ['model', 'id'],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const record = await this.#one({ id: hashSecret(id) });
    return record && withId(record, id);
  }

  /** A session that is found like this has no id: it can be read, but not saved again. */
  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#one({ uid });
  }

  /** The flow for devices without a keyboard is not offered. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /**
   * Of two requests that use the same code or refresh token at once, only one finds it unused; the other
   * counts as a replay, which ends the whole grant.
   */
  async consume(id: string): Promise<void> {
    const one = { model: this.model, id: hashSecret(id) };
    const unused = { ...one, consumedAt: IsNull() };
    const { affected } = await this.#records.update(unused, { consumedAt: new Date() });
    if (affected !== 0) return;
    const { grantId } = (await this.#records.findOneBy(one)) ?? {};
    if (grantId) await this.#endGrant(grantId);
    throw new errors.InvalidGrant(`${this.model} already consumed`);
  }

  /**
   * Deletes the grant as well, since the tokens that the faster request is about to get would otherwise
   * survive.
   */
  async #endGrant(grantId: string): Promise<void> {
    await this.#records.delete([
      { model: In(['AuthorizationCode', 'RefreshToken', 'AccessToken']), grantId },
      { model: 'Grant', id: hashSecret(grantId) },
    ]);
  }

  async destroy(id: string): Promise<void> {
    await this.#records.delete({ model: this.model, id: hashSecret(id) });
  }

  /**
   * Only records of this kind: a sign-in in progress names the grant of the previous sign-in, and must
   * outlive it.
   */
  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#records.delete({ model: this.model, grantId });
  }

  async #one(where: { id: string } | { uid: string }): Promise<AdapterPayload | undefined> {
    if (holdsNull(where)) return undefined;
    const record = await this.#records.findOneBy({ model: this.model, ...where });
    if (!record || (record.expiresAt && record.expiresAt.getTime() <= Date.now())) return undefined;
    const consumed = record.consumedAt && { consumed: Math.floor(record.consumedAt.getTime() / second) };
    return { ...record.payload, ...consumed };
  }
}

/**
 * Removes the other places of the id: a sign-in in progress has it at the end of the address where it
 * continues.
 */
function withoutId({ jti: _id, returnTo, session, ...rest }: AdapterPayload, id: string): AdapterPayload {
  // A sign-in also stores the session's cookie, which nothing reads.
  const { cookie: _cookie, ...known } = session ?? {};
  return {
    ...rest,
    ...(session && { session: known }),
    ...(returnTo?.endsWith(id) && { returnTo: returnTo.slice(0, -id.length) }),
  };
}

const withId = ({ returnTo, ...rest }: AdapterPayload, id: string): AdapterPayload => ({
  ...rest,
  jti: id,
  ...(returnTo !== undefined && { returnTo: returnTo + id }),
});

/** Deletes expired records. */
export async function removeExpired(dataSource: DataSource): Promise<void> {
  await dataSource.getRepository(OidcRecord).delete({ expiresAt: LessThan(new Date()) });
}

/** Ends the sessions of an account and the refresh tokens issued in them. */
export async function endSessions(manager: EntityManager, accountId: string): Promise<void> {
  await manager.delete(OidcRecord, { accountId });
}
