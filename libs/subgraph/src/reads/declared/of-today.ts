/** The directives of a field whose rows today's date decides, so that no answer with it is kept for long. */
export const OF_TODAY: readonly string[] = ['@cacheControl(maxAge: 60)'];
