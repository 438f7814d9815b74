import type { JWK } from 'jose';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A private key that signs tokens for some time; its public half is published for longer. KeySeal encrypts
 * it.
 */
@Entity()
export class SigningKey {
  @PrimaryColumn('text')
  kid: string;

  /** The unencrypted key, where it was made before keys were encrypted, until the next start. */
  @Column('jsonb')
  jwk: string | JWK;

  @Column('timestamptz')
  signsFrom: Date;

  @Column('timestamptz', { nullable: true })
  publishedUntil: Date | null;
}

/** Signs the cookies of the sign-in pages; also encrypted. */
@Entity()
export class CookieKey {
  @PrimaryColumn('text')
  key: string;
}
