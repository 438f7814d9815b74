import { paths } from '../../lib/paths';
import type { RelatedPage } from './related-lists';

/** The link to the sums, beside the lists of what is added up. */
export const TOTALS: RelatedPage = { to: paths.totals, title: 'totals.title' };
