import { EdtfColumns, seedId } from '@bien-cuong/database';
import { Qualifier } from '@bien-cuong/domain';
import type { Entered } from '@bien-cuong/subgraph';

import type { Figure } from '../figure/figure.entity';
import { FigureStatus } from '../figure/figure-status';
import { CAO_BANG, REPORT } from './facts';
import { indicatorId } from './indicators';

const CLAIMED = [
  { indicator: 'INFORMATION_SESSIONS', value: 7950, qualifier: Qualifier.MORE_THAN },
  { indicator: 'PARTY_CELLS_FOUNDED', value: 92, qualifier: Qualifier.EXACTLY },
  { indicator: 'PARTY_MEMBERS_ADMITTED', value: 718, qualifier: Qualifier.EXACTLY },
  { indicator: 'PARTY_CANDIDATES', value: 832, qualifier: Qualifier.EXACTLY },
];

/** There are no contradicting claims, so none is marked as accepted. */
export const FIGURES: Entered<Figure>[] = CLAIMED.map(({ indicator, value, qualifier }) => ({
  id: seedId('Figure', `cao-bang/2009-2019/${indicator}`),
  provinceId: CAO_BANG,
  indicatorId: indicatorId(indicator),
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
