/** JSON that PostgreSQL takes: what clients send may hold NUL or half a character, which jsonb refuses. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '\uFFFD').toWellFormed() : part,
  );
}
