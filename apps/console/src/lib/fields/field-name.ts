/**
 * The one name of a field, whether it comes from a form (`provinceId`, `rankCode`), from the graph (`province`) or from a
 * table's column (`province_id`, `period_text`).
 */
export function fieldName(name: string): string {
  const camelCase = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return camelCase.replace(/(?<=.)(?:Id|Text)$|(?<=^rank)Code$/, '');
}
