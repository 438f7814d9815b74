import { AssertionError, deepStrictEqual } from 'node:assert';

/**
 * Makes sure that both sides give the same answer; only the order of the keys of an object may differ.
 * @throws Error that shows where they differ
 */
export function requireEqual(platform: string, reference: string): void {
  const [ours, theirs]: unknown[] = [JSON.parse(platform), JSON.parse(reference)];
  try {
    deepStrictEqual(ours, theirs);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    throw new Error(
      `The hand-written statement (-) does not give what the platform gives (+), so nothing was measured.\n${error.message}`,
      { cause: error },
    );
  }
}
