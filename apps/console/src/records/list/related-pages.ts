import { paths } from '../../lib/paths';
import type { RelatedPage } from './related-lists';

/** The pages that show figures in other ways, beside the lists of what is added up. */
export const FIGURE_PAGES: readonly RelatedPage[] = [
  { to: paths.dashboard, title: 'dashboard.title' },
  { to: paths.totals, title: 'totals.title' },
  { to: paths.figureMap, title: 'figureMap.title' },
  { to: paths.pivot, title: 'pivot.title' },
  { to: paths.comparison, title: 'comparison.title' },
  { to: paths.dataQuality, title: 'quality.title' },
  { to: paths.summaryReport, title: 'summaryReport.title' },
];
