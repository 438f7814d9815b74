import { inBoth } from '../../lib/i18n/in-both';
import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { FIGURE_PAGES } from '../../records/list/related-pages';
import { ProgressCell } from './progress-cell';
import { targetHistoryQuery, targetListQuery, targetPageQuery } from './targets.graphql';
import { TargetState } from './target-state';
import { useTargetWording } from './use-target-wording';

const byCode = { label: fieldLabel('indicator'), refersTo: 'IndicatorCode' };

/** What provinces are to reach; set by headquarters. */
export const pages = recordPages(
  recordKind({
    facts: 'Target',
    paths: paths.targets,
    also: [
      reckoned('indicator', 'reference', byCode),
      reckoned('progress', 'line', { label: inBoth(({ targets }) => targets.progress) }),
    ],
    useWording: useTargetWording,
    list: {
      document: targetListQuery,
      pick: ({ targets }) => targets,
      columns: ['indicatorId', 'value', 'progress', 'provinceId', 'period', 'source'],
      moreColumns: ['movementId'],
      cells: { progress: ProgressCell },
      filters: ['indicator', 'period', 'movementId', 'provinceId'],
      sorts: ['value', 'period'],
      related: ['Figure', 'Indicator'],
      relatedPages: FIGURE_PAGES,
    },
    page: {
      document: targetPageQuery,
      pick: ({ target }) => target,
      State: TargetState,
      history: { document: targetHistoryQuery, pick: ({ target }) => target?.history },
    },
  }),
);
