import { Conflict, InvalidInput } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { AwardType, RecipientKind } from '../award-type/award-type.entity';
import type { AwardLot } from '../lot/award-lot.entity';
import { Award } from './award.entity';
import type { NameAwardInput } from './award.input';
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

export function recipientKind({ personId, unitId, household }: NameAwardInput): RecipientKind {
  const named = [
    personId && RecipientKind.INDIVIDUAL,
    unitId && RecipientKind.COLLECTIVE,
    household?.trim() && RecipientKind.HOUSEHOLD,
  ].filter((kind) => !!kind);
  const [kind] = named;
  if (!kind || named.length > 1) throw new InvalidInput(refusals.ONE_RECIPIENT, 'personId');
  return kind as RecipientKind;
}

interface Candidate {
  kind: RecipientKind;
  input: NameAwardInput;
}

export async function checkAllowed(
  manager: EntityManager,
  lot: AwardLot,
  { kind, input }: Candidate,
): Promise<void> {
  const type = await manager.findOneByOrFail(AwardType, { id: lot.awardTypeId });
  if (!type.recipients.includes(kind)) throw new InvalidInput(refusals.wrongKind(type.name), FIELD[kind]);
  // Before what is left of the lot: who repeats a request learns that it was done.
  if (await hasItAlready(manager, type, { kind, input })) {
    throw new Conflict(refusals.hasItAlready(type.name), FIELD[kind]);
  }
  const announced = lot[ANNOUNCED[kind]];
  const named = await manager.countBy(Award, { lotId: lot.id, recipientKind: kind });
  if (named >= announced) throw new Conflict(refusals.allNamed(announced), 'lotId');
  const number = input.goldenBookNumber?.trim();
  if (number && (await manager.existsBy(Award, { goldenBookNumber: number }))) {
    throw new Conflict(refusals.NUMBER_TAKEN, 'goldenBookNumber');
  }
}

/** A recipient stands once in a lot; a type that is given once per person, once in all lots of the type. */
async function hasItAlready(
  manager: EntityManager,
  type: AwardType,
  { kind, input }: Candidate,
): Promise<boolean> {
  if (kind === RecipientKind.HOUSEHOLD) return isNamed(manager, input);
  if (kind === RecipientKind.COLLECTIVE) {
    return manager.existsBy(Award, { lotId: input.lotId, unitId: input.unitId ?? '' });
  }
  const everywhere = type.oncePerPerson;
  if (everywhere)
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [input.personId]);
  const found = await manager.query<unknown[]>(
    `SELECT FROM award a JOIN award_lot l ON l.id = a.lot_id
     WHERE a.person_id = $1 AND a.revoked_on IS NULL AND (l.id = $2 OR ($3 AND l.award_type_id = $4)) LIMIT 1`,
    [input.personId, input.lotId, everywhere, type.id],
  );
  return found.length > 0;
}

/** A household has no identity but its name, which is the same however it is spelled. */
async function isNamed(manager: EntityManager, { lotId, household }: NameAwardInput): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `SELECT FROM award a JOIN household h ON h.id = a.household_id
     WHERE a.lot_id = $1 AND a.revoked_on IS NULL AND fold_text(h.name) = fold_text($2) LIMIT 1`,
    [lotId, oneLine(household ?? '')],
  );
  return found.length > 0;
}

/** A name without the blanks that only typing has left in it. */
export const oneLine = (name: string): string => name.trim().replaceAll(/\s+/g, ' ');
