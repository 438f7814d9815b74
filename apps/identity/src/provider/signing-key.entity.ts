import type { JWK } from 'jose';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A private key that signs tokens for a time, and whose public half is published for longer. KeySeal encrypts it. */
@Entity()
export class SigningKey {
  @PrimaryColumn('text')
  kid: string;

  /** Of before keys were encrypted: the key itself, until the next start. */
  @Column('jsonb')
  jwk: string | JWK;

  @Column('timestamptz')
  signsFrom: Date;

  @Column('timestamptz', { nullable: true })
  publishedUntil: Date | null;
}

/** Signs the cookies of the sign-in pages; encrypted, too. */
@Entity()
export class CookieKey {
  @PrimaryColumn('text')
  key: string;
}
