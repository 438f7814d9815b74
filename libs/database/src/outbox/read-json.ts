import type { z } from 'zod';

/**
 * JSON of the given form, or undefined: anybody can write to the channel, and foreign messages are ignored.
 */
export function readJson<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
