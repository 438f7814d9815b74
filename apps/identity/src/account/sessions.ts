import type { SessionView } from '@bien-cuong/identity-api';
import { type DataSource, MoreThan, Not } from 'typeorm';
import { OidcRecord } from '../provider/oidc-record.entity';

/** The browsers in which somebody is signed in. Without its session a refresh token is worth nothing. */
export class Sessions {
  readonly #records;

  constructor(dataSource: DataSource) {
    this.#records = dataSource.getRepository(OidcRecord);
  }

  /** @param current the session that the request's own browser belongs to */
  async of(accountId: string, current: string | undefined): Promise<SessionView[]> {
    const where = { model: 'Session', accountId, expiresAt: MoreThan(new Date()) };
    const records = await this.#records.find({ where, order: { expiresAt: 'DESC' } });
    return records.map(({ uid, id, payload, expiresAt }) => ({
      // Not the id itself: that is what the cookie holds.
      id: uid ?? '',
      signedInAt: new Date(Number(payload['loginTs']) * 1_000).toISOString(),
      expiresAt: expiresAt?.toISOString() ?? '',
      current: id === current,
    }));
  }

  async end(accountId: string, uid: string): Promise<void> {
    await this.#records.delete({ model: 'Session', accountId, uid });
  }

  async endOthers(accountId: string, current: string | undefined): Promise<void> {
    await this.#records.delete({ model: 'Session', accountId, id: Not(current ?? '') });
  }
}
