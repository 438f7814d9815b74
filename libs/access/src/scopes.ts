/** What a partner's program may be allowed to read; each names what it opens. */
export const partnerScopes = [
  'provinces:read',
  'movements:read',
  'figures:read',
  'awards:read',
  'units:read',
] as const;

export type PartnerScope = (typeof partnerScopes)[number];

export const isPartnerScope = (name: unknown): name is PartnerScope =>
  partnerScopes.some((scope) => scope === name);
