import type { z } from 'zod';

/** JSON of that form, or undefined: anybody may write to a channel, and what is not ours changes nothing. */
export function readJson<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
