import type { Question } from '../operation/operation';

/** Who asks a side: what their requests carry along, and what they get of the whole answer. */
export interface Caller {
  headers(): Promise<Record<string, string>>;
  /** What is sent. */
  bodyOf(question: Question): string;
  /** @param whole what somebody gets who may see everything */
  answerTo(question: Question, whole: string): string;
}

/** Sends no token and is given everything: whoever asks a side that demands none. */
export const anybody: Caller = {
  headers: () => Promise.resolve({}),
  bodyOf: ({ body }) => body,
  answerTo: (_question, whole) => whole,
};
