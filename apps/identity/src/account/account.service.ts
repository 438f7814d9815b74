import { randomUUID } from 'node:crypto';
import { type Role } from '@bien-cuong/access';
import { containing, expectVersion, raw, textOf } from '@bien-cuong/database';
import { Conflict, InvalidInput, NotFound } from '@bien-cuong/domain';
import type { PasswordChange } from '@bien-cuong/identity-api';
import { type DataSource, type EntityManager, Raw, type Repository } from 'typeorm';
import { changeAsActor } from '../audit/acting';
import { appendSignIn } from '../audit/audit-log';
import { endSessions } from '../provider/record-adapter';
import { Account } from './account.entity';
import { accountView } from './account-view';
import { hashPassword, passwordMatches, samePassword, weaknessOf } from './password';
import { lockedAccount } from './locked-account';
import { forgetSecondFactor } from './second-factor.service';
import { temporaryPassword } from './temporary-password';
import { isUUID } from './is-uuid';
import { alreadyUsed, noAccount, refusalOf, wrongPassword } from './texts';

export interface AccountInput {
  email: string;
  name: string;
  roles: Role[];
  provinces: string[];
}

export interface AccountChange extends Partial<Omit<AccountInput, 'email'>> {
  disabled?: boolean;
}

const FOUND = textOf(containing(raw(':search')));

/** Manages accounts. */
export class AccountService {
  readonly #accounts: Repository<Account>;

  constructor(private readonly dataSource: DataSource) {
    this.#accounts = dataSource.getRepository(Account);
  }

  /** @param search part of a name or an address, with or without accents */
  async find(search: string, { first, skip }: { first: number; skip: number }): Promise<[Account[], number]> {
    return this.#accounts.findAndCount({
      ...(search !== '' && {
        where: {
          id: Raw(() => `fold_text(name || ' ' || email) LIKE ${FOUND}`, { search }),
        },
      }),
      order: { name: 'ASC', id: 'ASC' },
      take: first,
      skip,
    });
  }

  byId(id: string): Promise<Account | null> {
    return this.#accounts.findOneBy({ id });
  }

  /** @throws NotFound */
  async require(id: string): Promise<Account> {
    const account = isUUID(id) ? await this.byId(id) : null;
    if (!account) throw new NotFound(noAccount, 'id');
    return account;
  }

  byEmail(email: string): Promise<Account | null> {
    return this.#accounts.findOneBy({ email: email.trim().toLowerCase() });
  }

  /**
   * The account with this address and password, if it may sign in; undefined otherwise, whatever the reason.
   */
  async withPassword(email: string, password: string): Promise<Account | undefined> {
    const account = await this.byEmail(email);
    const matches = await passwordMatches(password, account?.passwordHash);
    return account && matches && !account.disabledAt ? account : undefined;
  }

  /** @returns the account with a temporary password, valid until it is used */
  async invite(input: AccountInput): Promise<{ account: Account; password: string }> {
    const password = temporaryPassword();
    const account = await this.add(input, { password, mustChangePassword: true });
    return { account, password };
  }

  /** @throws Conflict when another account has the address */
  async add(
    input: AccountInput,
    { password, mustChangePassword }: { password: string; mustChangePassword: boolean },
  ): Promise<Account> {
    const email = input.email.trim().toLowerCase();
    const passwordHash = await hashPassword(password);
    const account = { id: randomUUID(), ...input, email, passwordHash, mustChangePassword, version: 1 };
    const { raw } = await changeAsActor(this.dataSource, (manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(Account)
        .values(account)
        .orIgnore()
        .returning('id')
        .execute(),
    );
    const recorded = await this.#accounts.findOneByOrFail({ email });
    if ((raw as unknown[]).length === 0)
      throw new Conflict(alreadyUsed, 'email', { recorded: accountView(recorded), sent: input });
    return recorded;
  }

  /**
   * Changes what an administrator sees; disabling an account ends its sessions.
   * @throws NotFound, or Conflict when somebody else has changed it since `version`
   */
  change(id: string, version: number, change: AccountChange): Promise<Account> {
    const { disabled, ...input } = change;
    return this.#locked(id, async (account, manager) => {
      expectVersion({ ...accountView(account) }, { version, ...change });
      Object.assign(account, input, { version: version + 1 });
      if (disabled !== undefined) account.disabledAt = disabled ? (account.disabledAt ?? new Date()) : null;
      // Only then: changed roles and provinces take effect with the account's next token anyway.
      if (account.disabledAt) await endSessions(manager, id);
      return manager.save(account);
    });
  }

  /**
   * Ends the sessions and removes the second factor.
   * @returns a temporary password, valid until it is used
   * @throws NotFound, or Conflict when somebody has changed or reset the account since `version`
   */
  reset(id: string, version: number): Promise<string> {
    const password = temporaryPassword();
    return this.#locked(id, async (account, manager) => {
      // Otherwise a second reset at the same time would end the password that was just given out.
      expectVersion({ ...accountView(account) }, { version });
      account.version += 1;
      await endSessions(manager, id);
      account.passwordHash = await hashPassword(password);
      account.mustChangePassword = true;
      forgetSecondFactor(account);
      await manager.save(account);
      return password;
    });
  }

  /**
   * @param current the current password
   * @param also further work in the same transaction
   * @throws InvalidInput when the current password is wrong or the new one is too weak
   */
  changePassword(
    id: string,
    { current, next }: PasswordChange,
    also?: (manager: EntityManager) => Promise<unknown>,
  ): Promise<Account> {
    return this.#locked(id, async (account, manager) => {
      if (!(await passwordMatches(current, account.passwordHash)))
        throw new InvalidInput(wrongPassword, 'current');
      const known = [account.email, account.name];
      const weakness = samePassword(current, next) ? 'same' : weaknessOf(next, known);
      if (weakness) throw new InvalidInput(refusalOf(weakness), 'next');
      account.passwordHash = await hashPassword(next);
      account.mustChangePassword = false;
      account.passwordChangedAt = new Date();
      await also?.(manager);
      return manager.save(account);
    });
  }

  /** Records a sign-in; if that fails, the sign-in fails, too. */
  signedIn(id: string, detail: object): Promise<void> {
    return changeAsActor(this.dataSource, async (manager) => {
      await manager.update(Account, { id }, { lastSignInAt: new Date() });
      await appendSignIn(manager, detail);
    });
  }

  #locked<Result>(id: string, work: (account: Account, manager: EntityManager) => Promise<Result>) {
    return lockedAccount(this.dataSource, id, work);
  }
}
