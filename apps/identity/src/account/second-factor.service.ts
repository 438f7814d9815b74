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
   * A secret that counts for nothing until a code proves that it has arrived; another each time, so that whoever began
   * before does not know what the owner confirms.
   * @param password without it, who has no more than a token of somebody's could shut them out of their account
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

  /** Uses up a code; the first one makes the second factor required. @throws InvalidInput when it is wrong */
  useCode(id: string, code: string): Promise<Account> {
    return this.#locked(id, (account, manager) => useUp(account, manager, code));
  }

  /** Takes a secret that was shown only to who proves it. @throws Conflict when the account has a second factor */
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
