import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';

import { type Caller, standingOf } from './caller';
import { grantsOf } from './rights-of-roles';
import type { Right } from './rights';
import { EVERYBODY, PROVINCE_ID, type RuleBook } from './rule-book';

/**
 * CASL wants an action. There is only one: to ask for a field of a type, or for an operation, which is a
 * field of `Query` or `Mutation`.
 */
export const ASK = 'ask';

/** The rights of a caller as a CASL ability. */
export function abilityOf(caller: Caller, book: RuleBook): MongoAbility {
  const standing = standingOf(caller);
  const { everywhere, own } = grantsOf(standing);
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  for (const [type, fields] of Object.entries(book.fields)) {
    const asking = (rights: readonly Right[]) =>
      Object.keys(fields).filter((field) => rights.some((right) => right === fields[field]));
    const [all, some] = [asking(everywhere), asking(own)];
    if (all.length > 0) can(ASK, type, all);
    if (some.length > 0) can(ASK, type, some, { [PROVINCE_ID]: { $in: rowsFor(type, standing.provinces) } });
  }
  return build();
}

/** Operations have no rows that everybody may see. */
const rowsFor = (type: string, own: readonly string[]): string[] =>
  type === 'Query' || type === 'Mutation' ? [...own] : [...own, EVERYBODY];
