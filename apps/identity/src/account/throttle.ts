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
   * Counts an attempt before it is made, so that parallel attempts cannot exceed the limit.
   * @throws TooManyAttempts
   */
  async begin(account: string, address: string): Promise<void> {
    try {
      await this.#addresses.consume(address);
      await this.#accounts.consume(account);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new TooManyAttempts(Math.ceil(error.msBeforeNext / 1_000));
    }
  }

  /**
   * The attempt that was counted last has succeeded: the address gets it back, and the failures of the
   * account are forgotten.
   */
  async succeeded(account: string, address: string): Promise<void> {
    await this.#accounts.delete(account);
    await this.#addresses.reward(address);
  }
}
