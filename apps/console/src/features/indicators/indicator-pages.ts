import { paths } from '../../lib/paths';
import { itemsOf } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { whole } from '../../records/whole';
import { indicatorHistoryQuery, indicatorListQuery, indicatorPageQuery } from './indicators.graphql';
import { useIndicatorWording } from './use-indicator-wording';

/** What is counted, as headquarters defines it. */
export const pages = recordPages(
  recordKind({
    facts: 'Indicator',
    paths: paths.indicators,
    // In the list each indicator is as it is counted today.
    also: itemsOf('Indicator', 'versions'),
    useWording: useIndicatorWording,
    list: {
      document: indicatorListQuery,
      pick: ({ indicators }) => whole(indicators),
      columns: ['name', 'unit', 'code', 'goodDirection', 'pairedWithId'],
      moreColumns: [
        'position',
        'addsUpOverTime',
        'addsUpOverTerritory',
        'wholeNumbers',
        'least',
        'most',
        'formula',
      ],
      related: ['Figure'],
    },
    page: {
      document: indicatorPageQuery,
      pick: ({ indicator }) => indicator,
      history: { document: indicatorHistoryQuery, pick: ({ indicator }) => indicator?.history },
    },
  }),
);
