import { Conflict, InvalidInput } from '@bien-cuong/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const window = 15 * 60;
/** Enough for somebody who tries several of their old passwords. */
const perAccount = 10;
/** A whole office may share an address. */
const perAddress = 50;

/** Thrown when too many sign-ins have failed. */
export class TooManyAttempts extends Error {
  override readonly name = 'TooManyAttempts';

  constructor(readonly seconds: number) {
    super(`Too many attempts; the next may be made in ${seconds} seconds`);
  }
}

/**
 * Counts failed sign-ins, by account and by address; an account that does not exist is counted like any
 * other.
 */
export class Throttle {
  readonly #accounts = new RateLimiterMemory({ keyPrefix: 'account', points: perAccount, duration: window });
  readonly #addresses = new RateLimiterMemory({ keyPrefix: 'address', points: perAddress, duration: window });

  /**
   * Makes an attempt, which is counted in advance, so that parallel attempts cannot exceed the limit. A
   * successful attempt is uncounted, and so is one that could not be checked because something was not
   * available.
   * @throws TooManyAttempts
   */
  async attempt<Result>(account: string, address: string, make: () => Promise<Result>): Promise<Result> {
    await this.#begin(account, address);
    try {
      const result = await make();
      // The owner's success resets the count of the account's failures.
      await this.#accounts.delete(account);
      await this.#addresses.reward(address);
      return result;
    } catch (error) {
      if (!isJudged(error)) await this.#giveBack(account, address);
      throw error;
    }
  }

  async #begin(account: string, address: string): Promise<void> {
    try {
      await this.#addresses.consume(address);
      await this.#accounts.consume(account);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new TooManyAttempts(Math.ceil(error.msBeforeNext / 1_000));
    }
  }

  async #giveBack(account: string, address: string): Promise<void> {
    await this.#accounts.reward(account);
    await this.#addresses.reward(address);
  }
}

/** Thrown for wrong credentials. */
export abstract class WrongCredentials extends Error {}

/** Whether the credentials were checked and found wrong. */
const isJudged = (error: unknown): boolean =>
  error instanceof WrongCredentials || error instanceof InvalidInput || error instanceof Conflict;
