import { holdsEverywhere, type Right } from '@bien-cuong/access';
import type { Identity } from '@bien-cuong/tokens';

/** The right that a column with personal data requires, by the type of the entity. */
export type PersonalColumns = Readonly<Record<string, Readonly<Record<string, Right>>>>;

type Caller = Identity | undefined;

/** Whether a caller has a right on all records; without an identity provider a developer has all rights. */
export const maySee = (caller: Caller, right: Right): boolean =>
  caller === undefined || holdsEverywhere(caller, right);

/** Whether a caller may know which entities of a type exist. */
export function mayKnow(caller: Caller, personal: PersonalColumns, type: string): boolean {
  const right = personal[type]?.['id'];
  return right === undefined || maySee(caller, right);
}

/** The types of which the caller may not know that. */
export const unknownTypes = (caller: Caller, personal: PersonalColumns): string[] =>
  Object.keys(personal).filter((type) => !mayKnow(caller, personal, type));

/** Whether nothing of any record is hidden from a caller. */
export const maySeeAll = (caller: Caller, personal: PersonalColumns): boolean =>
  [IN_DETAILS, ...Object.values(personal)].every((rights) =>
    Object.values(rights).every((right) => maySee(caller, right)),
  );

/**
 * The rights that parts of `detail` require: the input of a request and the filter of an export may name
 * anybody.
 */
export const IN_DETAILS: Readonly<Record<string, Right>> = { input: 'recipients', filter: 'people' };
