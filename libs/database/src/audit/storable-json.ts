/** JSON that PostgreSQL accepts: clients may send NUL or half a surrogate pair, which jsonb refuses. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '\uFFFD').toWellFormed() : part,
  );
}
