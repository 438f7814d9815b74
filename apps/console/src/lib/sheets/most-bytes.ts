/** The most bytes of a file that is read as a list. */
export const MOST_BYTES = 20 * 1024 * 1024;
