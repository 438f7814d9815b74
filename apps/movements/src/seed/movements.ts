import { seedId } from '@bien-cuong/database';
import type { Entered } from '@bien-cuong/subgraph';

import { type Movement, MovementKind } from '../movement/movement.entity';
import type { Participation } from '../participation/participation.entity';
import { Recurrence } from '../movement/recurrence';
import { CAO_BANG, movementId, REPORT, SOVEREIGNTY, THE_DAY } from './facts';

const { DAY, EMULATION, CAMPAIGN, PROGRAMME } = MovementKind;

type MovementRow = Omit<Entered<Movement>, 'aliases'>;

/** The report says neither when it is reviewed nor what launched it. */
const notSaid = { reviewRecurrence: null, legalBasis: null };

function underTheDay(id: string, kind: MovementKind, title: string, titleEn: string): MovementRow {
  return { id, kind, title, titleEn, partOfId: THE_DAY, ...notSaid, source: REPORT };
}

const theDay: MovementRow = {
  id: THE_DAY,
  kind: DAY,
  title: 'Ngày Biên phòng toàn dân',
  titleEn: 'All-People Border Guard Day',
  partOfId: null,
  ...notSaid,
  source: REPORT,
};

/** The Day and everything that the report lists under its umbrella. */
export const MOVEMENTS: MovementRow[] = [
  theDay,
  underTheDay(
    movementId('cao-bang-chung-suc-xay-dung-nong-thon-moi'),
    EMULATION,
    'Cao Bằng chung sức xây dựng nông thôn mới',
    'Cao Bằng joins hands to build the new countryside',
  ),
  underTheDay(movementId('ngay-vi-nguoi-ngheo'), CAMPAIGN, 'Ngày vì người nghèo', 'Day for the Poor'),
  underTheDay(
    movementId('dong-hanh-cung-phu-nu-bien-cuong'),
    PROGRAMME,
    'Đồng hành cùng phụ nữ biên cương',
    'Together with border women',
  ),
  underTheDay(
    movementId('mai-am-cho-nguoi-ngheo-noi-bien-gioi'),
    PROGRAMME,
    'Mái ấm cho người nghèo nơi biên giới',
    'Warm homes for the poor at the border',
  ),
  {
    ...underTheDay(
      SOVEREIGNTY,
      EMULATION,
      'Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới',
      'All people take part in protecting territorial sovereignty and border security in the new situation',
    ),
    reviewRecurrence: Recurrence.YEARLY,
  },
  underTheDay(
    movementId('muc-tieu-quoc-gia-xay-dung-nong-thon-moi'),
    PROGRAMME,
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'National target programme on new-rural construction',
  ),
  underTheDay(
    movementId('muc-tieu-quoc-gia-giam-ngheo-ben-vung'),
    PROGRAMME,
    'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    'National target programme on sustainable poverty reduction',
  ),
];

/** Cao Bằng takes part in everything that its report lists; neither since when nor what others do is known. */
export const PARTICIPATIONS: Entered<Participation>[] = MOVEMENTS.map(({ id }) => ({
  id: seedId('Participation', `cao-bang/${id}`),
  provinceId: CAO_BANG,
  movementId: id,
  validFrom: null,
  validTo: null,
  source: REPORT,
}));
