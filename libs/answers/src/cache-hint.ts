import { type ConstDirectiveNode, Kind } from 'graphql';

/** What a @cacheControl directive says about an answer. */
export interface Hint {
  /** Seconds; undefined: kept until something it was read from changes. */
  maxAge?: number;
  private?: boolean;
}

export function hintOf(
  node: { directives?: readonly ConstDirectiveNode[] } | null | undefined,
): Hint | undefined {
  const directive = node?.directives?.find(({ name }) => name.value === 'cacheControl');
  if (!directive) return undefined;
  const hint: Hint = {};
  for (const { name, value } of directive.arguments ?? []) {
    if (name.value === 'maxAge' && value.kind === Kind.INT) hint.maxAge = Number(value.value);
    if (name.value === 'scope' && value.kind === Kind.ENUM) hint.private = value.value === 'PRIVATE';
  }
  return hint;
}

/** Combines two hints: the shorter age, and private when either is. */
export function narrow(one: Hint, other: Hint | undefined): Hint {
  if (!other) return one;
  const ages = [one.maxAge, other.maxAge].filter((age) => age !== undefined);
  return {
    ...(ages.length > 0 && { maxAge: Math.min(...ages) }),
    ...((one.private || other.private) && { private: true }),
  };
}
