import type { JWK } from 'jose';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A private key that signs tokens for a time, and whose public half is published for longer. */
@Entity()
export class SigningKey {
  @PrimaryColumn('text')
  kid: string;

  @Column('jsonb')
  jwk: JWK;

  @Column('timestamptz')
  signsFrom: Date;

  @Column('timestamptz', { nullable: true })
  publishedUntil: Date | null;
}

/** Signs the cookies of the sign-in pages. */
@Entity()
export class CookieKey {
  @PrimaryColumn('text')
  key: string;
}
