import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { FIGURE_PAGES } from '../../records/list/related-pages';
import { FigureState } from './figure-state';
import { figureHistoryQuery, figureListQuery, figurePageQuery } from './figures.graphql';
import { FigureSections } from './figure-sections';
import { useFigureWording } from '../../lib/use-figure-wording';

const byCode = { label: fieldLabel('indicator'), refersTo: 'IndicatorCode' };

/** Figures of all provinces: entered and submitted by provinces, approved or returned by headquarters. */
export const pages = recordPages(
  recordKind({
    facts: 'Figure',
    paths: paths.figures,
    also: [reckoned('indicator', 'reference', byCode)],
    useWording: useFigureWording,
    list: {
      document: figureListQuery,
      pick: ({ figures }) => figures,
      columns: ['indicatorId', 'value', 'provinceId', 'period', 'status'],
      moreColumns: ['movementId', 'cumulative', 'source', 'verified'],
      exported: ['qualifier'],
      filters: ['indicator', 'period', 'status', 'movementId', 'provinceId'],
      sorts: ['value', 'period'],
      related: ['Target', 'Indicator'],
      relatedPages: FIGURE_PAGES,
    },
    page: {
      document: figurePageQuery,
      pick: ({ figure }) => figure,
      history: { document: figureHistoryQuery, pick: ({ figure }) => figure?.history },
      State: FigureState,
      Sections: FigureSections,
    },
  }),
);
