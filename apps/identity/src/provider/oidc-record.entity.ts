import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the provider keeps: sessions, grants, codes, refresh tokens, sign-ins under way. */
@Entity()
export class OidcRecord {
  @PrimaryColumn('text')
  model: string;

  /** A hash of the id, which is what browsers and clients hold. */
  @PrimaryColumn('text')
  id: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @Column('text', { nullable: true })
  grantId: string | null;

  /** Of a session, by which sign-ins under way find it. */
  @Column('text', { nullable: true })
  uid: string | null;

  @Column('text', { nullable: true })
  accountId: string | null;

  @Column('timestamptz', { nullable: true })
  consumedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;
}
