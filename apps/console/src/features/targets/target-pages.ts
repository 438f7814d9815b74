import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { FIGURE_PAGES } from '../../records/list/related-pages';
import { targetHistoryQuery, targetListQuery, targetPageQuery } from './targets.graphql';
import { useTargetWording } from './use-target-wording';

const byCode = { label: fieldLabel('indicator'), refersTo: 'IndicatorCode' };

/** What provinces are to reach; set by headquarters. */
export const pages = recordPages(
  recordKind({
    facts: 'Target',
    paths: paths.targets,
    also: [reckoned('indicator', 'reference', byCode)],
    useWording: useTargetWording,
    list: {
      document: targetListQuery,
      pick: ({ targets }) => targets,
      columns: ['indicatorId', 'value', 'provinceId', 'period', 'source'],
      moreColumns: ['movementId'],
      filters: ['indicator', 'period', 'movementId', 'provinceId'],
      sorts: ['value', 'period'],
      related: ['Figure', 'Indicator'],
      relatedPages: FIGURE_PAGES,
    },
    page: {
      document: targetPageQuery,
      pick: ({ target }) => target,
      history: { document: targetHistoryQuery, pick: ({ target }) => target?.history },
    },
  }),
);
