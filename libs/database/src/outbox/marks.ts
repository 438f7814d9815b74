import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { readJson } from './read-json';

/**
 * A mark comes after all changes that were committed before it was sent; a process that has handled those
 * replies `done`.
 */
const messageSchema = z.union([
  z.object({ mark: z.uuid(), from: z.uuid() }),
  z.object({ done: z.uuid(), by: z.uuid() }),
]);

export type Message = z.infer<typeof messageSchema>;

export const readMessage = (text: string): Message | undefined => readJson(messageSchema, text);

/** The marks that this process has sent and waits for. */
export class Marks {
  private readonly open = new Map<string, { waitFor: Set<string>; resolve: () => void }>();

  /** @returns the mark, and a promise that all of these processes reply that they are done */
  make(processes: readonly string[]): { mark: string; done: Promise<void> } {
    const mark = randomUUID();
    const done = new Promise<void>((resolve) => {
      this.open.set(mark, { waitFor: new Set(processes), resolve });
    });
    return { mark, done };
  }

  done(mark: string, by: string): void {
    const open = this.open.get(mark);
    if (!open?.waitFor.delete(by) || open.waitFor.size > 0) return;
    open.resolve();
    this.open.delete(mark);
  }

  giveUp(mark: string): void {
    this.open.delete(mark);
  }
}
