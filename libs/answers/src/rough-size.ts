/** An estimate of the bytes of memory that a JSON value takes; cheaper than serialising it. */
export function roughSize(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 32;
  if (Array.isArray(value)) for (const each of value) bytes += roughSize(each);
  else for (const key in value) bytes += 8 + roughSize((value as Record<string, unknown>)[key]);
  return bytes;
}
