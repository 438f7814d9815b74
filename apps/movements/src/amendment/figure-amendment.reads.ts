import { latest, sortedBy, sql } from '@bien-cuong/database';
import { filter, one, pages, readsOf, UUID } from '@bien-cuong/subgraph';

import { Figure } from '../figure/figure.entity';
import { ofProvince } from '../province/province-filter';
import { AmendmentStatus } from './amendment-status';
import { FigureAmendment } from './figure-amendment.entity';

export const amendmentReads = readsOf(FigureAmendment, {
  as: 'a',
  history: true,
  attributes: { provinceId: 'a.province_id' },
  fields: {
    figure: one(Figure, 'The figure that it is about.', { by: 'figureId' }),
  },
  queries: {
    figureAmendment: one(FigureAmendment, 'One amendment; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the amendment.',
    }),
    figureAmendments: pages(FigureAmendment, 'The amendments that the caller may see, the latest first.', {
      nullable: true,
      rows: () => ({ from: sql`figure_amendment a` }),
      order: sortedBy('a.id', latest('a.proposed_on', 'LAST')),
      filters: {
        figure: filter(
          UUID,
          'Only those of the figure with this identity; NOT_FOUND when there is none.',
          (id: string) => sql`a.figure_id = ${id}::uuid`,
          (id) => sql`EXISTS (SELECT FROM figure WHERE id = ${id}::uuid)`,
        ),
        status: filter(
          AmendmentStatus,
          'Only those in this status.',
          (status: AmendmentStatus) => sql`a.status = ${status}`,
        ),
        province: ofProvince('a', 'amendments'),
      },
    }),
  },
});
