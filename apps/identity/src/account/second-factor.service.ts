import { Conflict, InvalidInput } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Account } from './account.entity';
import { lockedAccount } from './locked-account';
import { passwordMatches } from './password';
import { newSecret, stepOf } from './second-factor';
import { notYours, wrongCode, wrongPassword } from './texts';

interface Proof {
  secret: string;
  code: string;
}

/** The second factors of accounts. */
export class SecondFactorService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Starts the setup with a secret that has no effect until a code proves that the owner has it. Every call
   * gives another secret, so that somebody who called earlier does not know the one that the owner confirms.
   * @param password required, because otherwise somebody with only a stolen token could lock the owner out
   * @throws InvalidInput when it is wrong, Conflict when the account has a second factor
   */
  begin(id: string, password: string): Promise<{ email: string; secret: string }> {
    return this.#locked(id, async (account, manager) => {
      await requirePassword(account, password);
      if (account.secondFactorSince) throw new Conflict(notYours);
      const secret = newSecret();
      account.secondFactorSecret = secret;
      await manager.save(account);
      return { email: account.email, secret };
    });
  }

  /**
   * Uses up a code; after the first one the second factor is required.
   * @throws InvalidInput when it is wrong
   */
  useCode(id: string, code: string): Promise<Account> {
    return this.#locked(id, (account, manager) => useUp(account, manager, code));
  }

  /**
   * Sets a secret that was shown during a sign-in, proved by a code.
   * @throws Conflict when the account has a second factor
   */
  enrol(id: string, { secret, code }: Proof): Promise<Account> {
    return this.#locked(id, (account, manager) => {
      if (account.secondFactorSince) throw new Conflict(notYours);
      account.secondFactorSecret = secret;
      return useUp(account, manager, code);
    });
  }

  /** @throws InvalidInput when the password is wrong */
  remove(id: string, password: string): Promise<void> {
    return this.#locked(id, async (account, manager) => {
      await requirePassword(account, password);
      forgetSecondFactor(account);
      await manager.save(account);
    });
  }

  #locked<Result>(id: string, work: (account: Account, manager: EntityManager) => Promise<Result>) {
    return lockedAccount(this.dataSource, id, work);
  }
}

export function forgetSecondFactor(account: Account): void {
  account.secondFactorSecret = null;
  account.secondFactorSince = null;
  account.lastSecondFactorAt = null;
}

async function requirePassword({ passwordHash }: Account, password: string): Promise<void> {
  if (!(await passwordMatches(password, passwordHash))) throw new InvalidInput(wrongPassword, 'password');
}

async function useUp(account: Account, manager: EntityManager, code: string): Promise<Account> {
  const { email, secondFactorSecret: secret, lastSecondFactorAt: after } = account;
  const step = secret === null ? undefined : stepOf(code, { email, secret, after });
  if (step === undefined) throw new InvalidInput(wrongCode, 'code');
  account.lastSecondFactorAt = step;
  account.secondFactorSince ??= new Date();
  return manager.save(account);
}
