import { Conflict, InvalidInput, NotFound, writtenLine } from '@bien-cuong/domain';
import { tooLong } from '@bien-cuong/subgraph';
import { type EntityManager, IsNull } from 'typeorm';

import { RecipientKind } from '../award-type/award-type.entity';
import type { AwardLot } from '../lot/award-lot.entity';
import { type Terms, termsOf } from '../lot/terms-of';
import { Award } from './award.entity';
import type { NameAwardInput } from './award.input';
import { Household } from './household.entity';
import * as refusals from './refusals';

const ANNOUNCED = {
  [RecipientKind.INDIVIDUAL]: 'individuals',
  [RecipientKind.COLLECTIVE]: 'collectives',
  [RecipientKind.HOUSEHOLD]: 'households',
} as const;

export const FIELD = {
  [RecipientKind.INDIVIDUAL]: 'personId',
  [RecipientKind.COLLECTIVE]: 'unitId',
  [RecipientKind.HOUSEHOLD]: 'household',
} as const;

/** A recipient to be named in a lot. */
export interface Naming {
  lotId: string;
  kind: RecipientKind;
  personId: string | null;
  unitId: string | null;
  /** The name of a new household. */
  household: string | null;
  householdId: string | null;
  goldenBookNumber: string | null;
}

/** In characters; an index could not hold much longer numbers. */
const [LONGEST_NAME, LONGEST_NUMBER] = [300, 100];

function demandLength(text: string | null, longest: number, argument: string): void {
  if (text !== null && text.length > longest) throw new InvalidInput(tooLong(longest), argument);
}

/**
 * Reads the input; a field with only blanks counts as left out.
 * @throws InvalidInput for no recipient or several
 */
export function namingOf({
  lotId,
  personId = null,
  unitId = null,
  householdId = null,
  ...input
}: NameAwardInput): Naming {
  const household = writtenLine(input.household);
  const [kind, ...others] = [
    personId && RecipientKind.INDIVIDUAL,
    unitId && RecipientKind.COLLECTIVE,
    household && RecipientKind.HOUSEHOLD,
    householdId && RecipientKind.HOUSEHOLD,
  ].filter((one): one is RecipientKind => !!one);
  if (!kind || others.length > 0) throw new InvalidInput(refusals.ONE_RECIPIENT, 'personId');
  const goldenBookNumber = writtenLine(input.goldenBookNumber);
  demandLength(household, LONGEST_NAME, 'household');
  demandLength(goldenBookNumber, LONGEST_NUMBER, 'goldenBookNumber');
  return { lotId, kind, personId, unitId, household, householdId, goldenBookNumber };
}

/**
 * @throws InvalidInput for a kind of recipient that the award type does not allow; Conflict when the
 * recipient is already named, the golden-book number is taken or the lot is full
 */
export async function checkAllowed(manager: EntityManager, lot: AwardLot, naming: Naming): Promise<void> {
  const { kind, goldenBookNumber } = naming;
  const type = await termsOf(manager, lot);
  if (!type.recipients.includes(kind)) throw new InvalidInput(refusals.wrongKind(type.name), FIELD[kind]);
  if (
    naming.householdId &&
    !(await manager.existsBy(Household, { id: naming.householdId, retiredOn: IsNull() }))
  )
    throw new NotFound(refusals.NO_HOUSEHOLD, 'householdId');
  // Checked before whether the lot is full, so that a repeated request learns that it was already done.
  if (await hasItAlready(manager, { ...type, id: lot.awardTypeId }, naming)) {
    throw new Conflict(refusals.hasItAlready(type.name), FIELD[kind]);
  }
  const announced = lot[ANNOUNCED[kind]];
  const named = await manager.countBy(Award, { lotId: lot.id, recipientKind: kind });
  if (named >= announced) throw new Conflict(refusals.allNamed(announced), 'lotId');
  if (goldenBookNumber && (await manager.existsBy(Award, { goldenBookNumber }))) {
    throw new Conflict(refusals.NUMBER_TAKEN, 'goldenBookNumber');
  }
}

/**
 * A recipient occurs once in a lot; for a type that is given once per person, once in all lots of the type.
 */
async function hasItAlready(
  manager: EntityManager,
  type: Terms & { id: string },
  naming: Naming,
): Promise<boolean> {
  const { lotId, kind, personId, unitId } = naming;
  if (kind === RecipientKind.HOUSEHOLD) return isNamed(manager, naming);
  if (kind === RecipientKind.COLLECTIVE) return manager.existsBy(Award, { lotId, unitId: unitId ?? '' });
  const everywhere = type.oncePerPerson;
  if (everywhere) await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [personId]);
  const found = await manager.query<unknown[]>(
    `SELECT FROM award a JOIN award_lot l ON l.id = a.lot_id
     WHERE a.person_id = $1 AND a.revoked_on IS NULL AND (l.id = $2 OR ($3 AND l.award_type_id = $4)) LIMIT 1`,
    [personId, lotId, everywhere, type.id],
  );
  return found.length > 0;
}

/** A household is identified only by its name. */
async function isNamed(manager: EntityManager, { lotId, household, householdId }: Naming): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `SELECT FROM award a JOIN household h ON h.id = a.household_id
     WHERE a.lot_id = $1 AND a.revoked_on IS NULL AND identity_text(h.name) = identity_text(
       coalesce($2, (SELECT name FROM household WHERE id = $3))) LIMIT 1`,
    [lotId, household, householdId],
  );
  return found.length > 0;
}
