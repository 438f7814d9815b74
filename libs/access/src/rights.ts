/**
 * What a field or an operation asks of a caller. Each has one.
 *
 * - `keys`: identities and paging, for everybody who may see anything
 * - `provinces`, `movements`, `figures`, `awards`, `units`: records without personal data
 * - `people`: names, ranks and posts of persons, and names of households
 * - `birth-dates`: when persons were born
 * - `recipients`: who was awarded, why an award was revoked, and how many are named
 * - `audit`: who changed, asked for and was refused what
 * - `naming`: to name recipients and to revoke awards
 * - `exporting`: to take lists out, which is recorded first; what is in them has rights of its own
 */
export const rights = [
  ...(['keys', 'provinces', 'movements', 'figures', 'awards', 'units'] as const),
  ...(['people', 'birth-dates', 'recipients', 'audit', 'naming', 'exporting'] as const),
] as const;

export type Right = (typeof rights)[number];
