import { TODAY, versionOn } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import type { RecipientKind } from '../award-type/award-type.entity';
import type { AwardLot } from './award-lot.entity';

/** The terms of the award type of a lot on the day on which it was given. */
export interface Terms {
  name: string;
  recipients: RecipientKind[];
  oncePerPerson: boolean;
}

/** @throws Error when there is no such award type: the database refuses such lots */
export async function termsOf(
  manager: EntityManager,
  { awardTypeId, givenOn, period }: Pick<AwardLot, 'awardTypeId' | 'givenOn' | 'period'>,
): Promise<Terms> {
  const day = givenOn?.to ?? period.to;
  const [terms] = await manager.query<Terms[]>(
    `SELECT t.name, v.recipients, v.once_per_person AS "oncePerPerson"
     FROM award_type t CROSS JOIN ${versionOn('award_type_terms', 'v.award_type_id = t.id', `coalesce($2::date, ${TODAY})`)} v
     WHERE t.id = $1`,
    [awardTypeId, day],
  );
  if (!terms) throw new Error(`There is no award type ${awardTypeId}.`);
  return terms;
}
