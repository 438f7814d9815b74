import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The provider's state: sessions, grants, codes, refresh tokens, sign-ins in progress. */
@Entity()
export class OidcRecord {
  @PrimaryColumn('text')
  model: string;

  /** A hash of the id that browsers and clients hold. */
  @PrimaryColumn('text')
  id: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @Column('text', { nullable: true })
  grantId: string | null;

  /** Of a session only: sign-ins in progress find it by this. */
  @Column('text', { nullable: true })
  uid: string | null;

  @Column('text', { nullable: true })
  accountId: string | null;

  @Column('timestamptz', { nullable: true })
  consumedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;
}
