/** Milliseconds that a server may take to start. */
export interface Patience {
  /** While it says nothing, or refuses connections in a way that only a person can change. */
  silent: number;
  /** While it says that it replays its log, as it does after a crash. */
  replaying: number;
}

export const usualPatience: Patience = { silent: 60_000, replaying: 30 * 60_000 };

const WRONG_PASSWORD = '28P01';
const STARTING_UP = '57P03';

interface ConnectionError {
  code?: string;
  message?: string;
}

/**
 * Decides how long to wait for a server that was started: longer while the server says what it is doing, but
 * never for ever.
 */
export class StartWait {
  private readonly began = Date.now();
  private heard = this.began;
  /** Whether the server last said that it replays its log. */
  isReplaying = false;

  constructor(private readonly patience: Patience) {}

  /** Whether a refused connection ends the wait, and why; undefined while waiting may help. */
  judge({ code, message }: ConnectionError): { reason: string } | { gaveUp: string } | undefined {
    if (code === WRONG_PASSWORD)
      return { reason: 'the password in secrets.json is not the one this database was made with' };
    const now = Date.now();
    this.isReplaying = code === STARTING_UP;
    if (this.isReplaying) this.heard = now;
    if (this.isReplaying && now - this.began > this.patience.replaying)
      return { gaveUp: `still replays its log after ${minutes(this.patience.replaying)}` };
    if (now - this.heard > this.patience.silent) {
      const last = message || code || 'nothing';
      return { gaveUp: `answered nothing but «${last}» for ${minutes(this.patience.silent)}` };
    }
    return undefined;
  }
}

const minutes = (milliseconds: number): string => `${Number((milliseconds / 60_000).toFixed(2))} min`;
