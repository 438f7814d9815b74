import type { View } from './view';

/** The joins that these texts use, and those that these joins use in turn. */
export function joinsFor({ joins }: View, texts: readonly string[]): string {
  if (!joins) return '';
  const needed: string[] = [];
  let naming = texts.join(' ');
  for (const [alias, join] of Object.entries(joins).reverse()) {
    if (!aliasPattern(alias).test(naming)) continue;
    needed.unshift(` ${join}`);
    naming += join;
  }
  return needed.join('');
}

const aliasPatterns = new Map<string, RegExp>();

/** Cached; aliases are written in views, so there are few. */
function aliasPattern(alias: string): RegExp {
  const pattern = aliasPatterns.get(alias) ?? new RegExp(`\\b${alias}\\.`);
  aliasPatterns.set(alias, pattern);
  return pattern;
}
