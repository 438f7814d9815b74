import { EdtfColumns, insertMissing, seedId } from '@bien-cuong/database';
import type { Seeds } from '@bien-cuong/subgraph';
import type { DeepPartial, EntityManager } from 'typeorm';

import { AwardForm, AwardType, RecipientKind } from '../award-type/award-type.entity';
import { AwardTypeTerms } from '../award-type/award-type-terms.entity';
import { AwardLot } from '../lot/award-lot.entity';

const REPORT =
  'Bản tin đã đăng về hội nghị sơ kết Ngày Biên phòng toàn dân tỉnh Cao Bằng, 31/8 (không in năm)';

const MEDAL = seedId('AwardType', 'KNC_VI_CHU_QUYEN_AN_NINH_BIEN_GIOI');
const CERTIFICATE = seedId('AwardType', 'BANG_KHEN');

/** The criteria of the medal were not found in any source, so they are empty and unverified. */
const AWARD_TYPES: (DeepPartial<AwardType> & { terms: DeepPartial<AwardTypeTerms> })[] = [
  {
    id: MEDAL,
    code: 'KNC_VI_CHU_QUYEN_AN_NINH_BIEN_GIOI',
    name: 'Kỷ niệm chương “Vì chủ quyền an ninh biên giới Tổ quốc”',
    nameEn: 'Commemorative medal “For the sovereignty and security of the nation’s borders”',
    form: AwardForm.COMMEMORATIVE_MEDAL,
    terms: {
      recipients: [RecipientKind.INDIVIDUAL],
      oncePerPerson: true,
      criteria: null,
      criteriaVerified: false,
    },
  },
  {
    id: CERTIFICATE,
    code: 'BANG_KHEN',
    name: 'Bằng khen',
    nameEn: 'Certificate of merit',
    form: AwardForm.CERTIFICATE_OF_MERIT,
    terms: {
      recipients: [RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE],
      oncePerPerson: false,
      criteria: null,
      criteriaVerified: false,
    },
  },
];

function lot(key: string, announced: DeepPartial<AwardLot>): DeepPartial<AwardLot> {
  return {
    id: seedId('AwardLot', `cao-bang/2009-2019/${key}`),
    reviewId: seedId('Review', 'cao-bang/2009-2019'),
    provinceId: seedId('Province', '04@2025-06-30'),
    collectives: 0,
    households: 0,
    givenOn: EdtfColumns.of('2018?-08-31'),
    period: EdtfColumns.of('2009/2019'),
    source: REPORT,
    ...announced,
  };
}

const COMMAND = seedId('Unit', 'bo-tu-lenh-bo-doi-bien-phong');
const COMMITTEE = seedId('Unit', 'ubnd-tinh-cao-bang');
const forWholePeriod = { awardTypeId: CERTIFICATE, achievementPeriod: EdtfColumns.of('2009/2019') };

/** The awards given at the Cao Bằng review, as counts: the report names nobody. */
const LOTS = [
  lot('command-medal', { authorityId: COMMAND, awardTypeId: MEDAL, position: 1, individuals: 14 }),
  lot('command-certificate', {
    ...forWholePeriod,
    authorityId: COMMAND,
    position: 2,
    individuals: 6,
    collectives: 3,
  }),
  lot('committee-certificate', {
    ...forWholePeriod,
    authorityId: COMMITTEE,
    position: 3,
    individuals: 9,
    collectives: 9,
  }),
];

export async function seed(manager: EntityManager, { review }: Seeds): Promise<void> {
  await insertMissing(
    manager,
    AwardType,
    AWARD_TYPES.map(({ terms: _terms, ...type }) => type),
  );
  await insertMissing(
    manager,
    AwardTypeTerms,
    AWARD_TYPES.map(({ id = '', code = '', terms }) => ({
      ...terms,
      id: seedId('AwardTypeTerms', code),
      awardTypeId: id,
    })),
  );
  if (review) await insertMissing(manager, AwardLot, LOTS);
}
