import type { Text } from '@bien-cuong/domain';
import { type Command, type Commanded, label } from '@bien-cuong/subgraph';
import { type EntityManager, IsNull } from 'typeorm';

import { ProvinceClaim } from './province-claim.entity';

const IS_ACCEPTED: Text = {
  vi: 'Số liệu này đã được chấp nhận.',
  en: 'This claim is accepted already.',
};
const IS_NOT_ACCEPTED: Text = {
  vi: 'Số liệu này chưa được chấp nhận.',
  en: 'This claim is not accepted.',
};

/** Of claims about the same, headquarters accepts one at a time. */
const lockProvince = (id: string, manager: EntityManager) =>
  manager.query(
    'SELECT FROM province WHERE id = (SELECT province_id FROM province_claim WHERE id = $1) FOR NO KEY UPDATE',
    [id],
  );

/** The claims about the same are those that the index `province_claim_one_accepted` compares. */
async function accept({ record, manager, reason, set }: Commanded<ProvinceClaim>): Promise<undefined> {
  const { provinceId, measure, countryCode, period } = record;
  await manager.update(
    ProvinceClaim,
    {
      provinceId,
      measure,
      countryCode: countryCode ?? IsNull(),
      period: { text: period?.text ?? IsNull() },
      accepted: true,
    },
    { accepted: false, acceptanceReason: null },
  );
  return set({ accepted: true, acceptanceReason: reason });
}

/** Which of contradicting claims counts, headquarters decides. */
export const claimCommands: Readonly<Record<string, Command<ProvinceClaim>>> = {
  acceptProvinceClaim: {
    label: label('Chấp nhận', 'Accept'),
    description:
      'Accepts a claim among contradicting ones about the same province, measure, country and period; the one that was accepted before no longer is.',
    right: 'deciding',
    reason: 'Why this one.',
    holds: true,
    locks: lockProvince,
    unless: [({ record: { accepted } }) => accepted && IS_ACCEPTED],
    does: accept,
  },
  unacceptProvinceClaim: {
    label: label('Thôi chấp nhận', 'No longer accept'),
    description: 'Takes back that a claim was accepted, so that it can be changed and retired again.',
    right: 'deciding',
    reason: 'Why it no longer is.',
    unless: [({ record: { accepted } }) => !accepted && IS_NOT_ACCEPTED],
    does: ({ set, reason }) => set({ accepted: false, acceptanceReason: reason }),
  },
};
