import { AssertionError, deepStrictEqual } from 'node:assert';

/**
 * Makes sure that a side gives the answer that is expected; only the order of the keys of an object may differ.
 * @throws Error that shows where they differ
 */
export function requireEqual(name: string, answer: string, expected: string): void {
  const [given, wanted]: unknown[] = [JSON.parse(answer), JSON.parse(expected)];
  try {
    deepStrictEqual(given, wanted);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    throw new Error(
      `${name} (+) does not give what the hand-written statement gives (-), so nothing was measured.\n${error.message}`,
      { cause: error },
    );
  }
}
