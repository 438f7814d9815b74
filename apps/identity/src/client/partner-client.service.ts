import { randomBytes } from 'node:crypto';
import { expectVersion } from '@bien-cuong/database';
import { Conflict, NotFound } from '@bien-cuong/domain';
import type { Scope } from '@bien-cuong/access';
import type { DataSource, EntityManager, Repository } from 'typeorm';
import { changeAsActor } from '../audit/acting';
import { hashSecret } from '../provider/hash-secret';
import { clientFacts } from './client-view';
import { PartnerClient } from './partner-client.entity';
import { alreadyRevoked, madeBefore, noClient } from './texts';

export interface PartnerClientInput {
  name: string;
  scopes: Scope[];
  /** Requests per minute. */
  quota: number;
  expiresAt: Date | null;
}

export interface PartnerClientChange extends Partial<PartnerClientInput> {
  suspended?: boolean;
}

interface WithSecret {
  client: PartnerClient;
  /** Known only at this moment; only its hash is kept. */
  secret: string;
}

/** The programs of partner units and their credentials. */
export class PartnerClientService {
  readonly #clients: Repository<PartnerClient>;

  constructor(private readonly dataSource: DataSource) {
    this.#clients = dataSource.getRepository(PartnerClient);
  }

  all(): Promise<PartnerClient[]> {
    return this.#clients.find({ order: { name: 'ASC', id: 'ASC' } });
  }

  /** The client, if it may get tokens: neither suspended, revoked nor expired. */
  async active(id: string): Promise<PartnerClient | undefined> {
    const client = await this.#clients.findOneBy({ id });
    return client && isActive(client) ? client : undefined;
  }

  /**
   * @param idempotencyKey makes only one client, however often it is sent
   * @throws Conflict when the key is sent again: the secret is no longer known, and making a new one would
   * invalidate the one that the first answer gave out
   */
  async create(input: PartnerClientInput, idempotencyKey?: string): Promise<WithSecret> {
    const secret = newSecret();
    const made = { id: `partner-${randomBytes(6).toString('hex')}`, ...input, version: 1 };
    const insert = async (manager: EntityManager) => {
      await manager.insert(PartnerClient, { ...made, secretHash: hashSecret(secret) });
      return made.id;
    };
    const id = await changeAsActor(this.dataSource, insert, { input, idempotencyKey });
    const client = await this.#clients.findOneByOrFail({ id });
    if (id === made.id) return { client, secret };
    throw new Conflict(madeBefore, 'secret', { recorded: clientFacts(client), sent: input });
  }

  /** @throws NotFound, or Conflict when it is revoked or somebody else has changed it since `version` */
  change(id: string, version: number, change: PartnerClientChange): Promise<PartnerClient> {
    const { suspended, ...input } = change;
    return this.#locked(id, (client, manager) => {
      expectVersion({ ...clientFacts(client) }, { version, ...change });
      Object.assign(client, input, { version: version + 1 });
      if (suspended !== undefined) client.suspendedAt = suspended ? (client.suspendedAt ?? new Date()) : null;
      return manager.save(client);
    });
  }

  /**
   * The old secret becomes invalid at once.
   * @throws NotFound, or Conflict when the client is revoked or somebody has changed or rotated it since
   * `version`
   */
  rotate(id: string, version: number): Promise<WithSecret> {
    return this.#locked(id, async (client, manager) => {
      // Otherwise a second rotation at the same time would invalidate the secret that was just given out.
      expectVersion({ ...clientFacts(client) }, { version });
      const secret = newSecret();
      client.version += 1;
      client.secretHash = hashSecret(secret);
      return { client: await manager.save(client), secret };
    });
  }

  /** Permanently. */
  revoke(id: string): Promise<PartnerClient> {
    return this.#locked(id, (client, manager) => {
      client.revokedAt = new Date();
      return manager.save(client);
    });
  }

  #locked<Result>(
    id: string,
    work: (client: PartnerClient, manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return changeAsActor(this.dataSource, async (manager) => {
      const client = await manager.findOne(PartnerClient, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!client) throw new NotFound(noClient, 'id');
      if (client.revokedAt) throw new Conflict(alreadyRevoked);
      return work(client, manager);
    });
  }
}

function isActive({ suspendedAt, revokedAt, expiresAt }: PartnerClient): boolean {
  return !suspendedAt && !revokedAt && (!expiresAt || expiresAt > new Date());
}

const newSecret = (): string => `bcp_${randomBytes(32).toString('base64url')}`;
