import { AssertionError, deepStrictEqual } from 'node:assert';

/**
 * Checks that a side gives the expected answer; only the order of keys may differ.
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
