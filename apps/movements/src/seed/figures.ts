import { EdtfColumns, seedId } from '@bien-cuong/database';
import { Qualifier } from '@bien-cuong/domain';
import type { Entered } from '@bien-cuong/subgraph';

import type { Figure } from '../figure/figure.entity';
import { FigureStatus } from '../figure/figure-status';
import { GoodDirection } from '../indicator/good-direction';
import type { IndicatorVersion } from '../indicator/indicator-version.entity';
import type { Indicator } from '../indicator/indicator.entity';
import { CAO_BANG, REPORT } from './facts';

const counted = [
  {
    code: 'INFORMATION_SESSIONS',
    name: 'Buổi tuyên truyền, giáo dục',
    nameEn: 'Information and education sessions held',
    unit: 'buổi',
    unitEn: 'sessions',
    value: 7950,
    qualifier: Qualifier.MORE_THAN,
  },
  {
    code: 'PARTY_CELLS_FOUNDED',
    name: 'Chi bộ thành lập mới',
    nameEn: 'Party cells newly founded',
    unit: 'chi bộ',
    unitEn: 'party cells',
    value: 92,
    qualifier: Qualifier.EXACTLY,
  },
  {
    code: 'PARTY_MEMBERS_ADMITTED',
    name: 'Đảng viên kết nạp',
    nameEn: 'Party members admitted',
    unit: 'đảng viên',
    unitEn: 'party members',
    value: 718,
    qualifier: Qualifier.EXACTLY,
  },
  {
    code: 'PARTY_CANDIDATES_PUT_FORWARD',
    name: 'Quần chúng ưu tú tạo nguồn',
    nameEn: 'Outstanding people put forward for admission',
    unit: 'người',
    unitEn: 'people',
    value: 832,
    qualifier: Qualifier.EXACTLY,
  },
];

const indicatorId = (code: string) => seedId('Indicator', code);

/** What of an indicator does not change with time. */
type Lasting = Omit<Entered<Indicator>, 'on' | keyof IndicatorVersion> & Pick<Indicator, 'id'>;

export const INDICATORS: Lasting[] = counted.map(({ code, name, nameEn }, index) => ({
  id: indicatorId(code),
  code,
  position: index + 1,
  name,
  nameEn,
  pairedWithId: null,
}));

/**
 * All four count events or people once, where and when it happened, so they can be added up. No source says from
 * which day they are counted so: the report uses them for the whole of 2009 to 2019, others for years before. So the
 * first day is not known, and figures of any time are judged by them.
 */
export const INDICATOR_VERSIONS: IndicatorVersion[] = counted.map(({ code, unit, unitEn }) => ({
  id: seedId('IndicatorVersion', code),
  indicatorId: indicatorId(code),
  definition: null,
  unit,
  unitEn,
  addsUpOverTime: true,
  addsUpOverTerritory: true,
  goodDirection: GoodDirection.HIGHER,
  least: null,
  most: null,
  wholeNumbers: true,
  legalBasis: null,
  validFrom: null,
  validTo: null,
  correctionReason: null,
}));

/** There are no contradicting claims, so none is marked as accepted. */
export const FIGURES: Entered<Figure>[] = counted.map(({ code, value, qualifier }) => ({
  id: seedId('Figure', `cao-bang/2009-2019/${code}`),
  provinceId: CAO_BANG,
  indicatorId: indicatorId(code),
  movementId: null,
  value,
  qualifier,
  period: EdtfColumns.of('2009/2019'),
  cumulative: true,
  status: FigureStatus.APPROVED,
  returnReason: null,
  enteredBy: null,
  submittedBy: null,
  decidedBy: null,
  acceptanceReason: null,
  source: REPORT,
  verified: true,
  accepted: false,
}));
