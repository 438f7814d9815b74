import type { Right } from './rights';

/** What each scope lets a partner's program read; it never gets at anything else. */
export const rightOfScope = {
  'provinces:read': 'provinces',
  'movements:read': 'movements',
  'figures:read': 'figures',
  'awards:read': 'awards',
  'units:read': 'units',
} as const satisfies Record<string, Right>;

export type Scope = keyof typeof rightOfScope;

/** The scopes that a partner's client can be given. */
export const scopes = Object.keys(rightOfScope) as Scope[];

export const isScope = (name: string): name is Scope => scopes.some((scope) => scope === name);
