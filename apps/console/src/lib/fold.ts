/** Letters and digits only, without case, diacritics or spacing, đ as d: what two spellings of one name share. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');
}
