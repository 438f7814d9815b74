import { InvalidInput, writtenLine } from '@bien-cuong/domain';
import { z } from 'zod';
import { wrongField } from './texts';

const [vi, en] = [z.locales.vi().localeError, z.locales.en().localeError];

/** The version of the record that the caller saw. */
export const seen = z.object({ version: z.int32() });

/** A name or other line of text; only blanks count as missing. */
export const line = (most: number) =>
  z
    .string()
    .transform((text) => writtenLine(text) ?? '')
    .pipe(z.string().min(1).max(most));

/**
 * The body of a request, validated.
 * @throws InvalidInput that names the first wrong field
 */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body, { error: vi });
  if (result.success) return result.data;
  const [inVietnamese] = result.error.issues;
  const [inEnglish] = schema.safeParse(body, { error: en }).error?.issues ?? [];
  const name = inVietnamese?.path.join('.') ?? '';
  const why = { vi: inVietnamese?.message ?? '', en: inEnglish?.message ?? '' };
  throw new InvalidInput(wrongField(name, why), name);
}
