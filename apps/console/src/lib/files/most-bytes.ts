/** The most bytes of a file that is taken: a larger one is not sent in vain. */
export const MOST_BYTES = 20 * 1024 * 1024;
