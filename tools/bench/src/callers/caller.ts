import type { Question } from '../operation/operation';

/** The caller that asks a side: what its requests contain, and which part of the whole answer it gets. */
export interface Caller {
  headers(): Promise<Record<string, string>>;
  /** The body of the request. */
  bodyOf(question: Question): string;
  /** @param whole the answer for a caller who may see everything */
  answerTo(question: Question, whole: string): string;
}

/** Sends no token and gets everything: for sides that require none. */
export const anybody: Caller = {
  headers: () => Promise.resolve({}),
  bodyOf: ({ body }) => body,
  answerTo: (_question, whole) => whole,
};
