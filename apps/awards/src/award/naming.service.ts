import { randomUUID } from 'node:crypto';

import { Conflict, Forbidden, NotFound, today } from '@bien-cuong/domain';
import {
  type GivenReference,
  type OwnProvinces,
  reasonOf,
  type RecordSteps,
  type ReferenceCheck,
  stepsOf,
  type WriteRequest,
} from '@bien-cuong/subgraph';
import type { DataSource, EntityManager } from 'typeorm';

import { RecipientKind } from '../award-type/award-type.entity';
import { AwardLot } from '../lot/award-lot.entity';
import { lotRegister } from '../lot/lot.register';
import { Award } from './award.entity';
import type { NameAwardInput, RevokeAwardInput } from './award.input';
import { Household } from './household.entity';
import { checkAllowed, FIELD, type Naming, namingOf } from './naming-rules';
import * as refusals from './refusals';

/** An award belongs to the province of its lot. */
const awardSteps = stepsOf(Award, {
  ofProvince: async ({ lotId }, manager) =>
    (await manager.findOneBy(AwardLot, { id: lotId }))?.provinceId ?? null,
});

/**
 * Names recipients of lots that were announced as counts, and revokes awards: in the steps of every operation on a
 * record, but with arguments of their own, because clients know them.
 */
export class NamingService {
  private readonly lots: RecordSteps;
  private readonly awards: RecordSteps;

  constructor(dataSource: DataSource, references: ReferenceCheck) {
    this.lots = lotRegister.steps(dataSource, references);
    this.awards = awardSteps(dataSource, references);
  }

  /**
   * Names one recipient. The lot is locked, so that two callers who name at once cannot exceed what was
   * announced.
   * @param own the provinces to whose lots the caller may write; all by default
   * @throws InvalidInput for no recipient or several, or a kind the award type does not allow
   * @throws NotFound for an unknown lot, person or unit
   * @throws Forbidden for a lot of another province
   * @throws Conflict when all announced are named, the recipient has this award already, or the lot was
   * changed since
   */
  async name(input: NameAwardInput, request: WriteRequest, own?: OwnProvinces): Promise<string> {
    const naming = namingOf(input);
    return this.lots.operate(
      {
        seen: { id: input.lotId, version: input.lotVersion ?? undefined },
        references: recipientOf(naming),
        as: {},
        shown: ['individuals', 'collectives', 'households'],
        told: {
          missing: new NotFound(refusals.NO_LOT, 'lotId'),
          strange: new Forbidden(refusals.NOT_YOUR_LOT, 'lotId'),
        },
        judge: async (record, manager) => {
          const lot = record as unknown as AwardLot;
          if (lot.retiredOn) throw new Conflict(refusals.LOT_RETIRED, 'lotId');
          await checkAllowed(manager, lot, naming);
          return lot;
        },
        write: (lot, manager) => insert(manager, naming, lot),
      },
      { ...request, own },
    );
  }

  /**
   * Revokes an award; it stays on record.
   * @param own the provinces whose awards the caller may see; all by default
   * @throws InvalidInput without a reason
   * @throws NotFound for an unknown award
   * @throws Conflict when it is already revoked or was changed since the caller saw it
   */
  async revoke(
    { awardId, reason, version }: RevokeAwardInput,
    request: WriteRequest,
    own?: OwnProvinces,
  ): Promise<string> {
    const why = reasonOf(reason, refusals.NO_REASON);
    const missing = new NotFound(refusals.NO_AWARD, 'awardId');
    return this.awards.operate(
      {
        seen: { id: awardId, version },
        references: [],
        as: {},
        sent: { reason },
        shown: ['revokedOn', 'revocationReason'],
        // That there is one at all is for its own province to know.
        told: { missing, strange: missing },
        judge: async ({ revokedOn }) => {
          if (revokedOn) throw new Conflict(refusals.REVOKED_ALREADY, 'awardId');
        },
        write: async (_, manager) => {
          await manager.update(Award, awardId, { revokedOn: today(), revocationReason: why });
          return awardId;
        },
      },
      { ...request, own },
    );
  }
}

/** The person or unit that is named, as it is today. */
function recipientOf({ kind, personId, unitId }: Naming): GivenReference[] {
  if (kind === RecipientKind.HOUSEHOLD) return [];
  const [type, id] = kind === RecipientKind.INDIVIDUAL ? ['Person', personId] : ['Unit', unitId];
  const to = { subgraph: 'personnel', type, dated: true };
  return id === null ? [] : [{ argument: FIELD[kind], id, to, beside: {} }];
}

async function insert(
  manager: EntityManager,
  { kind, household, ...naming }: Naming,
  { provinceId }: AwardLot,
): Promise<string> {
  const [id, householdId] = [randomUUID(), household ? randomUUID() : naming.householdId];
  if (household && householdId)
    await manager.insert(Household, { id: householdId, name: household, provinceId });
  await manager.insert(Award, { ...naming, id, recipientKind: kind, householdId, namedAt: new Date() });
  return id;
}
