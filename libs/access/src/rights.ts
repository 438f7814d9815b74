/**
 * The rights. Every field and every operation requires exactly one.
 *
 * - `keys`: identities and paging, for everybody who may see anything
 * - `provinces`, `movements`, `figures`, `awards`, `units`: records without personal data
 * - `claims`: figures, whatever their status; whoever holds it for own provinces only sees the approved figures
 *   of others
 * - `changes`: administrative changes of provinces, those that are being prepared among them
 * - `rounds`: collection rounds: what headquarters asks the provinces, and by when
 * - `forms`: what provinces answer in a round, until it is a figure, and how approved figures were amended
 * - `people`: names, ranks and posts of persons
 * - `birth-dates`: when persons were born
 * - `recipients`: households, who was awarded, why an award was revoked, and how many are named
 * - `audit`: the audit trail: who changed, asked for and was refused what
 * - `naming`: to name recipients and to revoke awards
 * - `keeping-catalogues`: to keep what all provinces share: movements, indicators, award types, decisions
 * - `keeping-records`: to keep what a province reports: reviews, figures, lots, twinnings, claims about it
 * - `drafting`: to save drafts, and to say that a record is open to be changed
 * - `deciding`: to approve or return what provinces submitted, and to accept one of contradicting claims
 * - `exporting`: to export lists, which is recorded first; the exported fields require their own rights
 */
export const rights = [
  ...(['keys', 'provinces', 'movements', 'figures', 'awards', 'units'] as const),
  ...(['changes', 'claims', 'people', 'birth-dates', 'recipients', 'audit', 'naming', 'exporting'] as const),
  ...(['rounds', 'forms'] as const),
  ...(['keeping-catalogues', 'keeping-records', 'drafting', 'deciding'] as const),
] as const;

export type Right = (typeof rights)[number];
