import { storableJson } from '@bien-cuong/database';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { type DataSource, type EntityManager, IsNull, LessThan } from 'typeorm';
import { holdsNull } from '../server/null-characters';
import { hashSecret } from './hash-secret';
import { OidcRecord } from './oidc-record.entity';

const second = 1_000;

/**
 * Keeps one kind of the provider's records in PostgreSQL. An id is a token, a code or a cookie: it is kept as a hash alone,
 * so that who reads the database can pass for nobody.
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
        ...{ model: this.model, id: hashSecret(id) },
        payload: JSON.parse(storableJson(withoutId(payload, id))) as never,
        ...{
          grantId: payload.grantId ?? null,
          uid: payload.uid ?? null,
          accountId: payload.accountId ?? null,
        },
        expiresAt: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * second),
      },
      ['model', 'id'],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const record = await this.#one({ id: hashSecret(id) });
    return record && withId(record, id);
  }

  /** Whose id stays unknown: what it says is read, and it is not saved again. */
  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#one({ uid });
  }

  /** Devices without a keyboard are not served. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Of two requests that use the same code or refresh token at once, only one finds it unused. */
  async consume(id: string): Promise<void> {
    const unused = { model: this.model, id: hashSecret(id), consumedAt: IsNull() };
    const { affected } = await this.#records.update(unused, { consumedAt: new Date() });
    if (affected === 0) throw new errors.InvalidGrant(`${this.model} already consumed`);
  }

  async destroy(id: string): Promise<void> {
    await this.#records.delete({ model: this.model, id: hashSecret(id) });
  }

  /** Of this kind alone: a sign-in under way names the grant of who was signed in before, and outlives it. */
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

/** Where the id stands besides: in a sign-in under way at the end of the address at which it goes on. */
function withoutId({ jti: _id, returnTo, session, ...rest }: AdapterPayload, id: string): AdapterPayload {
  // Of the session, a sign-in keeps the cookie too, which nothing reads.
  const { cookie: _cookie, ...known } = session ?? {};
  return {
    ...rest,
    ...(session && { session: known }),
    ...(returnTo?.endsWith(id) && { returnTo: returnTo.slice(0, -id.length) }),
  };
}

const withId = ({ returnTo, ...rest }: AdapterPayload, id: string): AdapterPayload => ({
  ...{ ...rest, jti: id },
  ...(returnTo !== undefined && { returnTo: returnTo + id }),
});

/** Takes away what has expired. */
export async function removeExpired(dataSource: DataSource): Promise<void> {
  await dataSource.getRepository(OidcRecord).delete({ expiresAt: LessThan(new Date()) });
}

/** Ends whatever an account began: sessions, and the refresh tokens given in them. */
export async function endSessions(manager: EntityManager, accountId: string): Promise<void> {
  await manager.delete(OidcRecord, { accountId });
}
