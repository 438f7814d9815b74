import type { Role } from '@bien-cuong/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account of a person. It is never deleted, because audit records refer to it. */
@Entity()
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** The sign-in name, in small letters. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  roles: Role[];

  /** The account's own provinces, including former ones. */
  @Column('uuid', { array: true })
  provinces: string[];

  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('boolean')
  mustChangePassword: boolean;

  @Column('timestamptz', { nullable: true })
  passwordChangedAt: Date | null;

  /** Base32, RFC 6238. */
  @Column('text', { nullable: true })
  secondFactorSecret: string | null;

  /** Unset while the second factor is being set up. */
  @Column('timestamptz', { nullable: true })
  secondFactorSince: Date | null;

  /** The last time step whose code was used: a code may be used only once (RFC 6238 section 5.2). */
  @Column('bigint', { nullable: true })
  lastSecondFactorAt: number | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSignInAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column('integer')
  version: number;
}
