import type { z } from 'zod';

/** Thrown when the environment is not valid; its message names every wrong variable and what it must be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads and checks the environment once.
 * @param schema what the app needs; unknown variables are ignored
 * @param source the variables, `process.env` by default; an empty string counts as not set
 * @throws EnvironmentError when a variable is missing or malformed
 */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  source: Record<string, string | undefined> = process.env,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new EnvironmentError(`Set the environment right and start again. ${wrong.join('; ')}.`);
}
