import { EdtfColumns, seedId } from '@bien-cuong/database';
import type { Entered } from '@bien-cuong/subgraph';

import type { Review } from '../review/review.entity';
import { ReviewKind, ReviewRegion } from '../review/review-enums';
import { CAO_BANG, KON_TUM, NGHE_AN, REPORT, THE_DAY } from './facts';

export const CAO_BANG_REVIEW = seedId('Review', 'cao-bang/2009-2019');

type ReviewRow = Entered<Review>;
type Pilot = Pick<Review, 'id' | 'title' | 'provinceId' | 'pilotFor'> & Partial<ReviewRow>;

function pilot(facts: Pilot): ReviewRow {
  return {
    kind: ReviewKind.INTERIM,
    period: EdtfColumns.of('2009/2019'),
    heldOn: null,
    heldOnNote: null,
    withExemplaryMeeting: false,
    movementId: THE_DAY,
    source: REPORT,
    ...facts,
  };
}

/** The three pilots; the report says nothing more about the two outside Cao Bằng. */
export const REVIEWS: ReviewRow[] = [
  pilot({
    id: CAO_BANG_REVIEW,
    title:
      'Hội nghị sơ kết Ngày Biên phòng toàn dân giai đoạn 2009–2019 và gặp mặt điển hình tiên tiến tỉnh Cao Bằng',
    provinceId: CAO_BANG,
    pilotFor: ReviewRegion.NORTH,
    heldOn: EdtfColumns.of('2018?-08-31'),
    heldOnNote:
      'Bản tin chỉ in ngày 31/8, không in năm. Năm 2018 là năm suy đoán, căn cứ vào những năm người phát biểu chỉ đạo hội nghị giữ chức vụ.',
    withExemplaryMeeting: true,
  }),
  pilot({
    id: seedId('Review', 'nghe-an/2009-2019'),
    title: 'Hội nghị sơ kết Ngày Biên phòng toàn dân giai đoạn 2009–2019 tỉnh Nghệ An',
    provinceId: NGHE_AN,
    pilotFor: ReviewRegion.CENTRAL,
  }),
  pilot({
    id: seedId('Review', 'kon-tum/2009-2019'),
    title: 'Hội nghị sơ kết Ngày Biên phòng toàn dân giai đoạn 2009–2019 tỉnh Kon Tum',
    provinceId: KON_TUM,
    pilotFor: ReviewRegion.SOUTH,
  }),
];
