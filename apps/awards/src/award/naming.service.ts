import { randomUUID } from 'node:crypto';

import { changeAs, type ChangeRequest, expectVersion } from '@bien-cuong/database';
import { Conflict, Forbidden, InvalidInput, NotFound, today, written } from '@bien-cuong/domain';
import type { WriteRequest, ReferenceCheck } from '@bien-cuong/subgraph';
import { type DataSource, type EntityManager, In } from 'typeorm';

import { RecipientKind } from '../award-type/award-type.entity';
import { AwardLot } from '../lot/award-lot.entity';
import { Award } from './award.entity';
import type { NameAwardInput, RevokeAwardInput } from './award.input';
import { Household } from './household.entity';
import { checkAllowed, FIELD, type Naming, namingOf } from './naming-rules';
import * as refusals from './refusals';

/** The lots that the caller may write to: those of these provinces. */
export interface OwnLots {
  oneOf: readonly string[];
}

/** Names recipients of lots that were announced as counts, and revokes awards. */
export class NamingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  /**
   * Names one recipient. Lots are locked, so that two callers who name at once cannot exceed what was
   * announced.
   * @param own the lots that the caller may write to; all by default
   * @throws InvalidInput for no recipient or several, or a kind the award type does not allow
   * @throws NotFound for an unknown lot, person or unit
   * @throws Forbidden for a lot of another province
   * @throws Conflict when all announced are named, the recipient has this award already, or the lot was
   * changed since
   */
  async name(input: NameAwardInput, change: WriteRequest, own?: OwnLots): Promise<string> {
    const naming = namingOf(input);
    // Before any row is locked, because another subgraph has to answer.
    await this.demandRecipient(naming, change);
    return changeAs(this.dataSource, change, async (manager) => {
      const lot = await manager.findOne(AwardLot, {
        where: { id: input.lotId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!lot) throw new NotFound(refusals.NO_LOT, 'lotId');
      if (own && !own.oneOf.includes(lot.provinceId)) throw new Forbidden(refusals.NOT_YOUR_LOT, 'lotId');
      if (lot.retiredOn) throw new Conflict(refusals.LOT_RETIRED, 'lotId');
      if (input.lotVersion != null) expectLotVersion(lot, input.lotVersion);
      await checkAllowed(manager, lot, naming);
      return this.insert(manager, naming, lot);
    });
  }

  /**
   * Revokes an award; it stays on record.
   * @param own the lots whose awards the caller may see; all by default
   * @throws InvalidInput without a reason
   * @throws NotFound for an unknown award
   * @throws Conflict when it is already revoked or was changed since the caller saw it
   */
  async revoke(
    { awardId, reason, version }: RevokeAwardInput,
    change: ChangeRequest,
    own?: OwnLots,
  ): Promise<string> {
    const why = written(reason);
    if (!why) throw new InvalidInput(refusals.NO_REASON, 'reason');
    return changeAs(this.dataSource, change, async (manager) => {
      const award = await manager.findOne(Award, {
        where: { id: awardId },
        lock: { mode: 'pessimistic_write' },
      });
      const isThere = award && (!own || (await isOf(manager, award, own)));
      if (!isThere) throw new NotFound(refusals.NO_AWARD, 'awardId');
      const { revokedOn, revocationReason } = award;
      expectVersion({ version: award.version, revokedOn, revocationReason }, { version, reason });
      if (revokedOn) throw new Conflict(refusals.REVOKED_ALREADY, 'awardId');
      await manager.update(Award, awardId, { revokedOn: today(), revocationReason: why });
      return awardId;
    });
  }

  private async demandRecipient({ kind, personId, unitId }: Naming, { asker }: WriteRequest): Promise<void> {
    if (kind === RecipientKind.HOUSEHOLD) return;
    const [type, id] = kind === RecipientKind.INDIVIDUAL ? ['Person', personId] : ['Unit', unitId];
    const key = { id, on: today() };
    await this.references.demand({ subgraph: 'personnel', type, key, argument: FIELD[kind] }, asker);
  }

  private async insert(
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
}

function isOf(manager: EntityManager, { lotId: id }: Award, { oneOf }: OwnLots): Promise<boolean> {
  return manager.existsBy(AwardLot, { id, provinceId: In(oneOf) });
}

function expectLotVersion({ version, individuals, collectives, households }: AwardLot, seen: number): void {
  expectVersion({ version, individuals, collectives, households }, { version: seen });
}
