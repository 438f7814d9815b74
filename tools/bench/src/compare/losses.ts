import type { Strange } from '../measure/load/message';
import { StrangeAnswer } from '../measure/load/strange-answer';
import type { Side } from '../sides/side';

/** Called for a side that failed: in which stage, why, and with which answer, if it was one. */
export type OnLoss = (loss: Loss) => void;

export interface Loss {
  side: string;
  stage: string;
  why: string;
  strange?: Strange;
}

interface Watched {
  /** The name of the stage. */
  name: string;
  signal: AbortSignal;
  onLoss: OnLoss;
}

/** Keeps track of sides that failed in a stage: each loses only its own row. */
export class Losses {
  private readonly lost = new Set<Side>();

  constructor(private readonly stage: Watched) {}

  has(side: Side): boolean {
    return this.lost.has(side);
  }

  /** Does something with a side unless it has failed before; if this fails, the side is lost. */
  async risk(side: Side, work: () => Promise<void>): Promise<void> {
    if (this.lost.has(side)) return;
    try {
      await work();
    } catch (error) {
      const { name, signal, onLoss } = this.stage;
      // Stopping the run interrupts what is being measured, which is no failure of a side.
      signal.throwIfAborted();
      this.lost.add(side);
      const why = reasonOf(error);
      const strange = error instanceof StrangeAnswer ? error.strange : undefined;
      onLoss({ side: side.name, stage: name, why, ...(strange && { strange }) });
    }
  }
}

/** For gateways that did not even start. */
export const notStarted =
  (stage: string, { onLoss }: Pick<Watched, 'onLoss'>) =>
  (side: string, error: unknown): void =>
    onLoss({ side, stage, why: reasonOf(error) });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
