/** The scopes that a partner's client can be given: what its program may read. */
export const scopes = [
  'provinces:read',
  'movements:read',
  'figures:read',
  'awards:read',
  'units:read',
] as const;

export type Scope = (typeof scopes)[number];

export const isScope = (name: string): name is Scope => scopes.some((scope) => scope === name);
