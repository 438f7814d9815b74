import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner unit's program. It is never deleted, only revoked. */
@Entity()
export class PartnerClient {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  /**
   * SHA-256 is enough: the secret is random and as long as the hash, so a slow hash would not make it harder
   * to guess.
   */
  @Column('text')
  secretHash: string;

  @Column('text', { array: true })
  scopes: string[];

  /** Requests per minute. */
  @Column('integer')
  quota: number;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column('integer')
  version: number;
}
