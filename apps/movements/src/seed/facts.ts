import { seedId } from '@bien-cuong/database';

export const REPORT =
  'Bản tin đã đăng về hội nghị sơ kết Ngày Biên phòng toàn dân tỉnh Cao Bằng, 31/8 (không in năm)';

/** Records of other subgraphs, whose seeds have the same ids. */
export const CAO_BANG = seedId('Province', '04@2025-06-30');
export const NGHE_AN = seedId('Province', '40@2025-06-30');
export const KON_TUM = seedId('Province', '62@2025-06-30');
export const DO_DANH_VUONG = seedId('Person', 'do-danh-vuong');

export const movementId = (key: string) => seedId('Movement', key);
export const THE_DAY = movementId('ngay-bien-phong-toan-dan');
export const SOVEREIGNTY = movementId('toan-dan-tham-gia-bao-ve-chu-quyen');
