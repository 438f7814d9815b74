/** As many indicators can be asked for at once. */
const MOST_AT_ONCE = 20;

/** Codes in batches that can be asked for at once. */
export const inBatches = (codes: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(codes.length / MOST_AT_ONCE) }, (_, batch) =>
    codes.slice(batch * MOST_AT_ONCE, (batch + 1) * MOST_AT_ONCE),
  );
