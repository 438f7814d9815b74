/** A failure that its message explains fully. */
export class Explained extends Error {}

/** Prints why it failed: one sentence where we know what to do, everything where we do not. */
export function explain(error) {
  console.error(error instanceof Explained ? error.message : error);
  return 1;
}
